import { toText } from "../memory/fingerprint.js";
import { forgetAll, type Memory, type Recall } from "../memory/memory.js";
import { toHash } from "../names/hash.js";
import type { Follow, Placed } from "../openapi/follow.js";
import { isRecord } from "../openapi/openapi.js";
import { formatPointer } from "../openapi/pointer.js";
import { completeSample, findListedStatus, type SampleParts } from "./complete-sample.js";
import { narrowSchema } from "./narrow-schema.js";
import { openPlace } from "./open-place.js";
import { createPreparation, type PrepareSchema } from "./prepare-schema.js";
import type { SampleSchema } from "./sample-schema.js";
import { type MakeValue, sampleValues } from "./sample-value.js";
import { createCheck, type IsValid } from "./validator.js";

/** Sample bodies of a document's errors. */
export interface BodySamples {
  /**
   * A body that carries the parts, valid by its schema wherever the libraries find one that is.
   *
   * @param example values for its properties, rather than those of the libraries
   */
  readonly build: (body: Placed<unknown>, parts: SampleParts, example?: SampleExample) => unknown;
  /** The status that a body with a code repeats, if it can be no other. */
  readonly findStatus: (body: Placed<unknown>, code: SampleParts["code"]) => number | undefined;
  /** Whether a value is valid by the schema of a body, as far as that is looked at. */
  readonly isValid: (body: Placed<unknown>, value: unknown) => boolean;
}

/** An example of another code in the same body. */
export interface SampleExample {
  readonly value: Readonly<Record<string, unknown>>;
  /** Whether to take all of it, or only what every body has. */
  readonly isWhole: boolean;
}

/** A body that is sampled once, however many codes and operations have it. */
interface SampledBody {
  /** Stands for its schema. */
  readonly hash: string;
  readonly schema: SampleSchema;
  readonly isValid: IsValid;
  /** Samples without the parts, the one that reads best first. */
  readonly values: readonly MakeValue[];
}

/**
 * @param follow how references of the document are followed
 * @param memory has the samples of schemas that were the same
 */
export function createBodySamples(follow: Follow, memory?: Memory): BodySamples {
  const prepare = createOncePreparation(follow);
  const read = createReader(memory?.of("bodies") ?? forgetAll);
  const recall = memory?.of<unknown>("samples") ?? forgetAll;
  const recallValid = memory?.of<boolean>("valid samples") ?? forgetAll;
  const narrow = (placed: Placed<unknown>, { path, value }: SampleParts["code"]) =>
    narrowSchema(prepare(placed), path, value);
  return {
    build: (placed, parts, example) => {
      const body = read(narrow(placed, parts.code), parts.code.path);
      return recall(`${body.hash} ${toText([parts, example])}`, () => buildSample(body, parts, example));
    },
    findStatus: (placed, code) => findListedStatus(narrow(placed, code), code),
    isValid: (placed, value) => {
      const body = read(prepare(placed), undefined);
      return recallValid(`${body.hash} ${toText(value)}`, () => body.isValid(value));
    },
  };
}

function createOncePreparation(follow: Follow): PrepareSchema {
  const prepare = createPreparation(follow);
  const known = new WeakMap<object, SampleSchema>();
  return (body) => {
    const target = follow(body.node, body.location);
    if (!target) return {};
    const schema = known.get(target.node) ?? prepare(target);
    known.set(target.node, schema);
    return schema;
  };
}

/** Reads a schema once, and once for all schemas that differ only in the codes at a path. */
function createReader(
  recall: Recall<SampledBody>,
): (schema: SampleSchema, path: readonly string[] | undefined) => SampledBody {
  const known = new WeakMap<SampleSchema, Map<string, SampledBody>>();
  const byText = new Map<string, SampledBody>();
  return (schema, path) => {
    const pointer = path === undefined ? "-" : formatPointer(path);
    const bySchema = known.get(schema) ?? new Map<string, SampledBody>();
    known.set(schema, bySchema);
    const found = bySchema.get(pointer);
    if (found) return found;
    const opened = path === undefined ? schema : openPlace(schema, path);
    const text = JSON.stringify(opened);
    const body = byText.get(text) ?? recall(text, () => sampleBody(opened));
    byText.set(text, body);
    bySchema.set(pointer, body);
    return body;
  };
}

function sampleBody(schema: SampleSchema): SampledBody {
  return {
    hash: toHash(toText(schema)),
    schema,
    isValid: createCheck(schema),
    values: sampleValues(schema),
  };
}

function buildSample(body: SampledBody, parts: SampleParts, example: SampleExample | undefined): unknown {
  let first: unknown;
  for (const use of example ? [example, undefined] : [undefined]) {
    for (const makeValue of body.values) {
      const sample = completeSample(mergeExample(makeValue(), use), parts, body);
      if (body.isValid(sample)) return sample;
      first ??= sample;
    }
  }
  return first;
}

function mergeExample(value: unknown, example: SampleExample | undefined): unknown {
  if (!example) return value;
  const made = isRecord(value) ? value : {};
  const names = Object.keys(example.isWhole ? { ...made, ...example.value } : made);
  return Object.fromEntries(
    names.map((name) => [name, Object.hasOwn(example.value, name) ? example.value[name] : made[name]]),
  );
}
