import type { OpenApiSchema } from "../openapi/openapi.js";
import { formatPointer } from "../openapi/pointer.js";
import { placeValue } from "../samples/place-value.js";
import {
  buildCodeSchema,
  type CodedResponse,
  type DescribedCode,
  narrowAlong,
  toCodeValue,
} from "./coded-response.js";
import { buildFailureSchema, buildFailureValue, requireAlong } from "./failure-narrowing.js";
import type { RefusableSuccess } from "./find-refusable.js";
import { keepOwnContent } from "./own-response.js";
import type { MakeSample } from "./sample-body.js";

/** What the response of a success with codes is made from. */
export interface RefusalParts extends RefusableSuccess {
  /** Names the schemas: `PostMessageRefusal`. */
  readonly name: string;
  /** The operation, for descriptions: `` `post-message` ``. */
  readonly owner: string;
  readonly status: string;
  readonly codes: readonly DescribedCode[];
  /** Property names that lead from the body to the code. */
  readonly codePath: readonly string[];
  /** How the file of the response references a schema of the root document. */
  readonly referenceSchema: (name: string) => string;
  readonly makeSample: MakeSample;
}

/**
 * Expands the codes of a success into plain OpenAPI: its body is the data as before, or one of the refusals,
 * which have a schema of their own.
 */
export function buildRefusal(parts: RefusalParts): CodedResponse {
  const { name, own, body, codes, codePath, referenceSchema } = parts;
  const codeSchemaName = `${name}Code`;
  const data = own.response.content?.[body.mediaType]?.schema;
  const schema: OpenApiSchema = { anyOf: [...(data ? [data] : []), { $ref: referenceSchema(name) }] };
  const examples = codes.map((code) => [code.code, { summary: code.title, value: buildSample(parts, code) }]);
  const made = {
    ...own.response,
    content: { [body.mediaType]: { schema, examples: Object.fromEntries(examples) } },
  };
  return {
    codeSchemaName,
    codeSchema: buildCodeSchema(parts),
    bodySchemaName: name,
    bodySchema: buildBodySchema(parts, codeSchemaName),
    response: keepOwnContent(made, own, codePath),
  };
}

function buildBodySchema(parts: RefusalParts, codeSchemaName: string): OpenApiSchema {
  const { owner, status, base, body, place, leaves, codePath } = parts;
  const code = { $ref: `#/components/schemas/${codeSchemaName}` };
  const isCode = formatPointer(place.at) === formatPointer(codePath);
  return {
    description: `Refusal by ${owner} with status ${status}.`,
    allOf: [
      ...(base ? [structuredClone(base)] : []),
      ...(isCode ? [] : [narrowAlong(codePath, code, body.required)]),
      // Where the code is what refuses, its values say so.
      requireAlong(place.at, isCode ? code : buildFailureSchema(place, leaves)),
    ],
  };
}

function buildSample(
  { body, place, leaves, status, codePath, makeSample }: RefusalParts,
  { code, meaning }: DescribedCode,
): unknown {
  const sent = toCodeValue(code, body);
  const sample = makeSample(body, { code: sent, codePath, meaning, status, isExample: false });
  const holdsCode = place.at.every((name, index) => name === codePath[index]);
  return holdsCode ? sample : placeValue(sample, place.at, buildFailureValue(place, leaves, meaning));
}
