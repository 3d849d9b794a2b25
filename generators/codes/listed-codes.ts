import type { OpenApiSchema } from "../openapi/openapi.js";

/** A code as a schema lists it. */
export interface ListedCode {
  /** As text, also where the document has a number. */
  readonly code: string;
  /** Its place among all values of the schema. */
  readonly index: number;
}

/** Whether a schema lists values, whatever they are. */
export function listsValues({ enum: values, const: only }: OpenApiSchema): boolean {
  return values !== undefined || only !== undefined;
}

/**
 * The text and the whole numbers that a schema lists as `enum` or `const`, each once; `null` among them
 * says that there may be no code.
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

/** Where a schema lists a code: `["enum", 3]` or `["const"]`; `undefined` where it does not. */
export function findListed(schema: OpenApiSchema, code: string): readonly (string | number)[] | undefined {
  const listed = listCodes(schema).find((one) => one.code === code);
  if (!listed) return undefined;
  return Array.isArray(schema.enum) ? ["enum", listed.index] : ["const"];
}
