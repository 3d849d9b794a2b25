import type { OpenApiSchema } from "../openapi/openapi.js";

/** A code as a schema lists it. */
export interface ListedCode {
  /** As text, also where the document has a number. */
  readonly code: string;
  /** Its index among all values of the schema. */
  readonly index: number;
}

/** Whether a schema lists values, whatever they are. */
export function listsValues({ enum: values, const: only }: OpenApiSchema): boolean {
  return values !== undefined || only !== undefined;
}

/**
 * The text and the whole numbers that a schema lists as `enum` or `const`, each once; `null` among them
 * means that there may be no code.
 */
export function listCodes({ enum: values, const: only }: OpenApiSchema): readonly ListedCode[] {
  const listed: readonly unknown[] = Array.isArray(values) ? values : only === undefined ? [] : [only];
  const codes = new Map<string, ListedCode>();
  for (const [index, value] of listed.entries()) {
    const code = String(value);
    const isCode = typeof value === "string" || Number.isSafeInteger(value);
    if (isCode && !codes.has(code)) codes.set(code, { code, index });
  }
  return [...codes.values()];
}

/** Where a schema lists its codes: `["enum", 3]` or `["const"]` by code. */
export function locateCodes(schema: OpenApiSchema): ReadonlyMap<string, readonly (string | number)[]> {
  const isList = Array.isArray(schema.enum);
  return new Map(listCodes(schema).map(({ code, index }) => [code, isList ? ["enum", index] : ["const"]]));
}
