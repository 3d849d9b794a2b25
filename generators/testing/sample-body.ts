import { readBodyFormat } from "../openapi/body-format.js";
import type { Follow } from "../openapi/follow.js";
import { isJson, isMediaRange, pickMediaType } from "../openapi/media-types.js";
import type { FindValid, ValidSample } from "../samples/value-samples.js";
import type { DescribedBody, DescribedResponse } from "../shapes/described-operation.js";
import { sampleText, toExactMediaType } from "./sample-text.js";

/** What finds bodies. */
export interface BodySources {
  readonly find: FindValid;
  readonly follow: Follow;
}

/** The body of an error as it is sent. */
export interface ErrorBody {
  /** The one that the client works with; no range. */
  readonly mediaType: string;
  /** Finds its value; `undefined` where none is found. */
  readonly find: () => { readonly value?: unknown } | undefined;
  /** The media type whose schema allows a value, where several are JSON: a problem is not sent as another error. */
  readonly typeOf: (value: unknown) => string;
}

/** The body of an error; `undefined` where the document has none. */
export function findErrorBody(
  response: DescribedResponse | undefined,
  { find, follow }: BodySources,
): ErrorBody | undefined {
  const bodies = response?.bodies ?? [];
  const picked = pickMediaType(bodies.map(({ mediaType }) => mediaType));
  const body = bodies.find(({ mediaType }) => mediaType === picked);
  if (!body) return undefined;
  const format = readBodyFormat(body.mediaType, body.schema, follow);
  const mediaType = toExactMediaType(body.mediaType, format);
  const json = bodies.filter((one) => isJson(one.mediaType) && !isMediaRange(one.mediaType));
  const allows = ({ schema }: DescribedBody, value: unknown) =>
    schema !== undefined && find(schema, [value])?.value === value;
  return {
    mediaType,
    find: () => (format === "json" ? findBody(body, find) : { value: sampleText(format, body, find) }),
    typeOf: (value) => (json.length > 1 && json.find((one) => allows(one, value))?.mediaType) || mediaType,
  };
}

/** Larger examples are taken where nothing else will do: most of them are whole lists. */
const maxExampleLength = 2_000;

/** What a body may be; of one without a schema, the first example, or an object without anything. */
export function findBody(
  { schema, ...body }: Partial<DescribedBody>,
  find: FindValid,
): Partial<ValidSample> | undefined {
  const { small, large } = sortExamples(body);
  if (!schema) return { value: small[0] ?? {} };
  return find(schema, small) ?? (large.length > 0 ? find(schema, large) : undefined);
}

/** The values of the examples by their size. */
function sortExamples({
  examples = [],
}: Partial<DescribedBody>): Readonly<Record<"small" | "large", unknown[]>> {
  const values = examples.map(({ value }) => value).filter((value) => value !== undefined);
  const isSmall = (value: unknown) => JSON.stringify(value).length <= maxExampleLength;
  return { small: values.filter(isSmall), large: values.filter((value) => !isSmall(value)) };
}
