import { describe, expect, test } from "vitest";
import type { OpenApiSchema } from "../../generators/openapi/openapi.js";
import { collect, findDifferences, type Statement } from "./differences.js";
import { contract, document, follow, listResponses, operations } from "./document.js";
import { readFacts } from "./facts.js";

const rows = readFacts("error-codes", ["operationId", "status", "errorCode", "retryable", "evidence"]).filter(
  ({ operationId }) => !operationId.startsWith("("),
);

const withQuery = new Set(
  readFacts("parameters", ["operationId", "in"]).flatMap((row) =>
    row.in === "query" ? [row.operationId] : [],
  ),
);

/** What is documented nowhere, but holds by the norms of the API. */
const byNorm = readFacts("operations", ["operationId", "auth", "requestContentType"]).flatMap(
  ({ operationId: id, auth, requestContentType }) => {
    const listed = new Set(rows.flatMap(({ operationId, status }) => (operationId === id ? [status] : [])));
    const needsCredentials = !auth.startsWith("none");
    const takesInput = requestContentType !== "-" || withQuery.has(id);
    return [
      ...(needsCredentials || listed.has("403") ? [`${id} 403 FORBIDDEN`] : []),
      ...(takesInput || listed.has("400") ? [`${id} 400 INVALID_REQUEST_INPUT`] : []),
    ];
  },
);

const facts = new Map<string, Statement>([
  ...byNorm.map((place) => [place, { retry: "after-fix" }] as const),
  ...rows.map(
    (row) => [`${row.operationId} ${row.status} ${row.errorCode}`, { retry: row.retryable }] as const,
  ),
]);

const documented = contract.operations.flatMap(({ id, errors }) =>
  errors.flatMap(({ status, codes }) =>
    codes.map((code) => ({ place: `${id} ${status} ${code.code}`, ...code })),
  ),
);

test("the facts list 108 pairs of operation and code", () => {
  const listed = rows.filter(({ evidence }) => evidence === "listed");
  expect(new Set(listed.map(({ operationId, errorCode }) => `${operationId} ${errorCode}`)).size).toBe(108);
});

test("every code is documented where the facts have it, with their retry advice, and no other is", () => {
  const written = collect(documented.map(({ place, retry }) => [place, { retry: retry ?? "-" }]));
  expect(findDifferences(facts, written)).toEqual([]);
});

test("the published document has the same codes as plain enums", () => {
  const enums = operations.flatMap(({ id, operation }) =>
    listResponses(operation).flatMap(([status, { content = {} }]) =>
      Object.values(content).flatMap(({ schema }) =>
        /^[45]/.test(status) ? listCodes(schema ?? {}).map((code) => `${id} ${status} ${code}`) : [],
      ),
    ),
  );
  expect(enums.sort()).toEqual([...facts.keys()].sort());
});

/** The values that the property `errorCode` of a body can take. */
function listCodes(schema: OpenApiSchema): readonly unknown[] {
  const { allOf = [], properties = {} } = follow(schema);
  const own = properties.errorCode ? (follow(properties.errorCode).enum ?? []) : [];
  return [...own, ...allOf.flatMap(listCodes)];
}

test("the catalog has the codes of the facts and no others", () => {
  const codes = new Set(rows.map(({ errorCode }) => errorCode));
  expect(Object.keys(document["x-error-catalog"] ?? {}).sort()).toEqual([...codes].sort());
});

describe("every code says what happened and what to do", () => {
  test.each(documented)("$place", ({ meaning, fix }) => {
    expect(meaning).toMatch(/\S.*\.$/);
    expect(fix).toMatch(/\S.*\.$/);
  });
});
