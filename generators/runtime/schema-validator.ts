import type { CheckedSchema, DocumentedResponses } from "./documented-responses.js";
import { ownValue } from "./own.js";
import type { SchemaError } from "./schema-fault.js";

/** Validates values by the schemas of a document, each compiled when it is needed first. */
export interface Validators {
  /** The errors of a value, or why they cannot be told, as a text. */
  readonly findFaults: (schema: CheckedSchema, value: unknown) => readonly SchemaError[] | string;
}

type Validate = (value: unknown) => readonly SchemaError[] | string;

/** What is used of Ajv. */
interface AjvLike {
  addSchema(schema: object, key: string): unknown;
  compile(schema: object): {
    (value: unknown): unknown;
    readonly errors?: readonly SchemaError[] | null | undefined;
  };
}

type AddFormats = (
  ajv: AjvLike,
  options: { readonly mode: string; readonly formats: readonly string[] },
) => unknown;

/** What is used of re2js. */
interface Re2Like {
  compile(pattern: string): { matcher(text: string): { find(): boolean } };
  translateRegExp(pattern: string): string;
}

/** Those whose days and hours are counted; the others go by patterns that take linear time. */
const formatsOfTime = ["date", "date-time", "time"];
const otherFormats = ["duration", "uuid", "email", "hostname", "ipv4", "ipv6", "uri", "int32", "int64"];

/**
 * Loads what validates. The packages are peers of the entry for tests alone, which is why nothing imports them by type.
 *
 * @throws {Error} where one of them is not installed
 */
export async function loadValidators(documented: DocumentedResponses): Promise<Validators> {
  const { Ajv2020, addFormats, RE2JS } = await loadPeers();
  const ajv = new Ajv2020({
    allErrors: true,
    code: { regExp: createPattern(RE2JS) },
    inlineRefs: false,
    logger: false,
    meta: false,
    // What an object inherits is nothing of a body.
    ownProperties: true,
    strict: false,
    validateSchema: false,
  });
  addFormats(ajv, { mode: "full", formats: formatsOfTime });
  addFormats(ajv, { mode: "fast", formats: otherFormats });
  return { findFaults: createFindFaults(createCompile(ajv, documented)) };
}

async function loadPeers() {
  try {
    const [ajv, formats, re2] = await Promise.all([
      import("ajv/dist/2020.js" as string),
      import("ajv-formats" as string),
      import("re2js" as string),
    ]);
    return {
      Ajv2020: (ajv.Ajv2020 ?? ajv.default.Ajv2020) as new (options: object) => AjvLike,
      // Bundlers and Node do not agree on what the default of a CommonJS module is.
      addFormats: (formats.default.default ?? formats.default) as AddFormats,
      RE2JS: re2.RE2JS as Re2Like,
    };
  } catch (cause) {
    throw new Error("checking responses needs the packages ajv, ajv-formats and re2js: install them", {
      cause,
    });
  }
}

/** Patterns of a document run in linear time; one that cannot (it looks around, or back) is not checked. */
function createPattern(engine: Re2Like) {
  const compile = (pattern: string) => {
    // Ajv tells patterns apart by what they are as texts.
    const toPattern = (test: (text: string) => boolean) => ({ test, toString: () => pattern });
    try {
      const compiled = engine.compile(engine.translateRegExp(pattern));
      return toPattern((text) => compiled.matcher(text).find());
    } catch {
      return toPattern(() => true);
    }
  };
  return Object.assign(compile, { code: "compilePattern" });
}

const references = /"component:([\w.-]+)"/g;

function createCompile(ajv: AjvLike, { schemas }: DocumentedResponses): (schema: CheckedSchema) => Validate {
  const added = new Set<string>();
  const addAll = (text: string) => {
    const queue = [text];
    for (const one of queue) {
      for (const [, name = ""] of one.matchAll(references)) {
        const schema = ownValue(schemas, name);
        if (typeof schema !== "string" || added.has(name)) continue;
        added.add(name);
        ajv.addSchema(JSON.parse(schema), `component:${name}`);
        queue.push(schema);
      }
    }
  };
  return (schema) => {
    addAll(JSON.stringify(schema));
    const validate = ajv.compile(schema);
    return (value) => (validate(value) === true ? [] : (validate.errors ?? []));
  };
}

/** A schema that cannot be compiled says why, each time; so does one that a value leads round and round in. */
function createFindFaults(compile: (schema: CheckedSchema) => Validate): Validators["findFaults"] {
  const compiled = new Map<CheckedSchema, Validate>();
  return (schema, value) => {
    try {
      const validate = compiled.get(schema) ?? compile(schema);
      compiled.set(schema, validate);
      return validate(value);
    } catch (error) {
      const why = `its schema cannot be used (${error instanceof Error ? error.message : error})`;
      // Values are not to blame for what fails to compile, so that it is not tried again.
      if (!compiled.has(schema)) compiled.set(schema, () => why);
      return why;
    }
  };
}
