import { isRecord, type Json, resolve, sampleValue } from "./sample-value.js";

/** An operation that a program calls, in a form that every tool can take. */
export interface SampleOperation {
  /** The function's name in clients that have one for each operation. */
  readonly functionName: string;
  readonly method: string;
  readonly path: string;
  /** In the order of the path. */
  readonly pathParameters: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  /** `undefined` where the operation takes none. */
  readonly body: unknown;
  readonly successStatus: number;
  /** A property of the data; without it the data itself is looked at. */
  readonly property: string | undefined;
}

const methods = ["get", "post", "put", "patch", "delete"];

/**
 * Operations spread evenly over a document. Only those are taken that every tool names alike, that answer one
 * success and an error as JSON, and whose required input can be made up.
 */
export function pickOperations(document: Json, count: number): readonly SampleOperation[] {
  const fitting = listOperations(document);
  if (fitting.length < count) throw new Error(`only ${fitting.length} operations fit, not ${count}`);
  return Array.from({ length: count }, (_, index) => {
    const found = fitting[Math.floor(((index + 0.5) * fitting.length) / count)];
    if (!found) throw new Error("unreachable: the index is below the length");
    return found;
  });
}

function listOperations(document: Json): readonly SampleOperation[] {
  const paths = Object.entries(isRecord(document.paths) ? document.paths : {});
  return paths.flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = isRecord(item) ? item[method] : undefined;
      if (!isRecord(item) || !isRecord(operation)) return [];
      const parameters = [...toList(item.parameters), ...toList(operation.parameters)];
      return describe(document, path, method, { ...operation, parameters }) ?? [];
    }),
  );
}

function describe(
  document: Json,
  path: string,
  method: string,
  { operationId, parameters, requestBody, responses, deprecated }: Json,
): SampleOperation | undefined {
  const words = typeof operationId === "string" ? operationId : "";
  if (deprecated === true || !/^[a-z]+([-/][a-z]+)+$/.test(words)) return undefined;
  const success = describeSuccess(document, responses);
  const input = describeInput(document, path, toList(parameters));
  const body = describeBody(document, requestBody);
  if (!success || !input || !body || !hasJsonError(document, responses)) return undefined;
  const functionName = words.replace(/[-/]([a-z])/g, (_, letter: string) => letter.toUpperCase());
  return { functionName, method, path, ...input, ...body, ...success };
}

function describeInput(
  document: Json,
  path: string,
  parameters: readonly unknown[],
): Pick<SampleOperation, "pathParameters" | "query"> | undefined {
  const required = parameters
    .map((parameter) => resolve(document, parameter))
    .filter((parameter) => parameter?.required === true)
    .map((parameter) => ({ ...parameter, value: sampleValue(document, parameter?.schema) }) as Json);
  if (required.some((one) => one.value === undefined || (one.in !== "path" && one.in !== "query")))
    return undefined;
  const valuesIn = (place: string) =>
    new Map(required.filter((one) => one.in === place).map(({ name, value }) => [String(name), value]));
  const byName = valuesIn("path");
  const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);
  if (names.some((name) => !byName.has(name))) return undefined;
  return {
    pathParameters: Object.fromEntries(names.map((name) => [name, byName.get(name)])),
    query: Object.fromEntries(valuesIn("query")),
  };
}

/** @returns nothing where a body is required that cannot be made up; one that may be left out is */
function describeBody(document: Json, given: unknown): Pick<SampleOperation, "body"> | undefined {
  const requestBody = resolve(document, given);
  if (!requestBody) return { body: undefined };
  const body = sampleValue(document, jsonSchema(requestBody));
  return requestBody.required !== true || body === undefined ? undefined : { body };
}

function describeSuccess(
  document: Json,
  responses: unknown,
): Pick<SampleOperation, "successStatus" | "property"> | undefined {
  const successes = Object.entries(isRecord(responses) ? responses : {}).filter(([key]) =>
    key.startsWith("2"),
  );
  const [[status, response] = ["", undefined]] = successes;
  const schema = resolve(document, jsonSchema(resolve(document, response)));
  if (successes.length !== 1 || !schema || !/^2\d\d$/.test(status)) return undefined;
  if (schema.type === "array") return { successStatus: Number(status), property: "length" };
  const required = Array.isArray(schema.required) ? schema.required.map(String) : [];
  const property = required.find((name) => /^[a-z][a-zA-Z_]*$/.test(name));
  return schema.type === "object" && property ? { successStatus: Number(status), property } : undefined;
}

function hasJsonError(document: Json, responses: unknown): boolean {
  return Object.entries(isRecord(responses) ? responses : {}).some(
    ([status, response]) => /^4\d\d$/.test(status) && jsonSchema(resolve(document, response)) !== undefined,
  );
}

function jsonSchema(holder: Json | undefined): unknown {
  const content = holder?.content;
  const media = isRecord(content) ? content["application/json"] : undefined;
  return isRecord(media) ? media.schema : undefined;
}

function toList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
