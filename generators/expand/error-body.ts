import { isRecord, type OpenApiSchema } from "../openapi/openapi.js";

/** What the expansion has to know of an error body with a code. */
export interface ErrorBody {
  /** Names of the properties that every body has. */
  readonly required: readonly string[];
  /** The integer property that repeats the HTTP status, if there is one. */
  readonly statusProperty: string | undefined;
  /** The example of the shared response; empty where there is none. */
  readonly example: Readonly<Record<string, unknown>>;
}

/** A body that carries a code, as the root document can write it. */
export interface CarriedBody extends ErrorBody {
  readonly mediaType: string;
  /** Property names that lead to its code. */
  readonly codePath: readonly string[];
  /** Its schema: a `$ref` from the root document, or one that is written in place. */
  readonly schema: OpenApiSchema;
  /** Whether its schema has a property where the code is. */
  readonly hasCode?: boolean;
  /** Whether that is a whole number. */
  readonly hasNumericCode?: boolean;
  /** The codes that its schema lists. */
  readonly listedCodes?: readonly string[];
  /** Whether its schema lists codes already, as in a document that was expanded before. */
  readonly listsCodes?: boolean;
}

/** Names under which bodies repeat the HTTP status: ours, and RFC 9457 section 3.1.3. */
const statusProperties = ["statusCode", "status"];

/**
 * Reads what the expansion has to know of an error body.
 *
 * @param schemas the schema and everything it is composed of, references followed
 */
export function readErrorBody(schemas: readonly OpenApiSchema[], example: unknown): ErrorBody {
  const properties = Object.assign({}, ...schemas.map((schema) => schema.properties ?? {}));
  return {
    required: [...new Set(schemas.flatMap((schema) => listNames(schema.required)))],
    statusProperty: statusProperties.find((name) => properties[name]?.type === "integer"),
    example: isRecord(example) ? example : {},
  };
}

/** With `--strict`, values of the wrong shape are still in the document during the expansion. */
function listNames(required: unknown): readonly string[] {
  return Array.isArray(required) ? required.filter((name) => typeof name === "string") : [];
}

/** The values of a sample body. */
export interface Sample {
  readonly status: string;
  readonly statusName: string;
  readonly code: string | number;
  /** Property names that lead from the body to the code. */
  readonly codePath: readonly string[];
  /** Whether to show all of the shared example, or only what every body has. */
  readonly whole: boolean;
}

/** A sample body that carries a code. */
export function buildSampleBody(
  body: ErrorBody,
  { status, statusName, code, codePath, whole }: Sample,
): unknown {
  const names = new Set(whole ? [...body.required, ...Object.keys(body.example)] : body.required);
  const sample: Record<string, unknown> = {};
  for (const name of names) sample[name] = Object.hasOwn(body.example, name) ? body.example[name] : "";
  if (body.statusProperty && /^\d+$/.test(status)) sample[body.statusProperty] = Number(status);
  if ("statusName" in sample) sample.statusName = statusName;
  return placeValue(sample, codePath, code);
}

/** The code that a body carries at a path; `undefined` where there is neither text nor a number. */
export function findCodeIn(body: unknown, path: readonly string[]): string | undefined {
  const found = path.reduce<unknown>(
    (value, name) => (Array.isArray(value) ? value[Number(name)] : isRecord(value) ? value[name] : undefined),
    body,
  );
  return typeof found === "string" || typeof found === "number" ? String(found) : undefined;
}

/** A body with a value at a path; what is not on the way stays as it is. */
export function placeValue(body: unknown, path: readonly string[], value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (/^\d+$/.test(name)) {
    const items = Array.isArray(body) ? [...body] : [];
    items[Number(name)] = placeValue(items[Number(name)], rest, value);
    return items;
  }
  const record = isRecord(body) ? body : {};
  return { ...record, [name]: placeValue(record[name], rest, value) };
}
