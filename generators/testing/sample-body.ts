import { readBodyFormat } from "../openapi/body-format.js";
import type { Follow } from "../openapi/follow.js";
import { pickMediaType } from "../openapi/media-types.js";
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
  return {
    mediaType: toExactMediaType(body.mediaType, format),
    find: () => (format === "json" ? findBody(body, find) : { value: sampleText(format, body, find) }),
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
