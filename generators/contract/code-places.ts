import { listNearbyTexts } from "../codes/code-meaning.js";
import type { OpenApiDocument, OpenApiOperation } from "../openapi/openapi.js";
import { toPointers } from "../openapi/pointer.js";
import type { PlacedCodes, ReadCodes } from "./body-codes.js";
import { listErrorResponses } from "./build-responses.js";
import type { CodePlace } from "./contract.js";

/** The pointers that an operation sets for itself in `x-openapi-errors`. */
export function readOwnPointers(operation: OpenApiOperation): readonly string[] | undefined {
  return toPointers(operation["x-openapi-errors"]?.code);
}

/** What is known of codes before the first operation is built. */
export interface CodeSurvey {
  readonly places: readonly CodePlace[];
  /** Texts that the document says of several codes. */
  readonly told: ReadonlySet<string>;
}

/** Looks at the codes of all operations together. */
export function surveyCodes(
  document: OpenApiDocument,
  operations: readonly OpenApiOperation[],
  pointers: readonly string[],
  readCodes: ReadCodes,
): CodeSurvey {
  const responses = operations.flatMap((operation) => listErrorResponses(document, operation));
  // Of a body that several responses share, the reader gives the same lists again.
  const found = pointers.map((pointer) => ({
    pointer,
    lists: [...new Set(responses.flatMap(({ response }) => readCodes(response, [pointer])))],
  }));
  return {
    places: found.map(({ pointer, lists }) => ({ pointer, form: findForm(lists) })),
    told: findToldTexts(found.flatMap(({ lists }) => lists)),
  };
}

function findForm(lists: readonly PlacedCodes[]): CodePlace["form"] {
  if (lists.length === 0) return "open";
  const several = lists.filter(({ codes }) => codes.length > 1);
  return several.length * 2 >= lists.length ? "enum" : "const";
}

function findToldTexts(lists: readonly PlacedCodes[]): ReadonlySet<string> {
  const codesByText = new Map<string, Set<string>>();
  for (const { schema, parent, codes } of lists) {
    for (const text of codes.length === 1 ? listNearbyTexts(schema, parent) : []) {
      codesByText.set(text, (codesByText.get(text) ?? new Set()).add(codes[0]?.code ?? ""));
    }
  }
  return new Set([...codesByText].flatMap(([text, codes]) => (codes.size > 1 ? [text] : [])));
}
