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

/** A body that carries a code, and how to reference it. */
export interface CarriedBody extends ErrorBody {
  readonly mediaType: string;
  /** Property names that lead to its code. */
  readonly codePath: readonly string[];
  /** The `$ref` that leads to its schema from the root document. */
  readonly reference: string;
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
  readonly code: string;
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
  return placeCode(sample, codePath, code);
}

/** The code that a body carries at a path; `undefined` where there is no text. */
export function findCodeIn(body: unknown, path: readonly string[]): string | undefined {
  const found = path.reduce<unknown>(
    (value, name) => (Array.isArray(value) ? value[Number(name)] : isRecord(value) ? value[name] : undefined),
    body,
  );
  return typeof found === "string" ? found : undefined;
}

function placeCode(value: unknown, path: readonly string[], code: string): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return code;
  if (/^\d+$/.test(name)) {
    const items = Array.isArray(value) ? [...value] : [];
    items[Number(name)] = placeCode(items[Number(name)], rest, code);
    return items;
  }
  const record = isRecord(value) ? value : {};
  return { ...record, [name]: placeCode(record[name], rest, code) };
}
