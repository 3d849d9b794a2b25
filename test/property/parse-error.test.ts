import fc from "fast-check";
import { parseError } from "immersve-client/errors";
import type { AnyError } from "immersve-client/runtime/errors";
import { expect, it } from "vitest";
import { kinds, knownCodes, operationIds } from "../client/known-errors.js";

const anything = fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true });

const scalar = fc.oneof(
  fc.integer(),
  fc.double(),
  fc.bigInt(),
  fc.boolean(),
  fc.string({ unit: "binary" }),
  fc.constantFrom(null, undefined),
);
const status = fc.oneof(
  fc.integer({ min: 100, max: 599 }),
  fc.integer(),
  fc.double(),
  fc.constantFrom("403", "", null, undefined, "constructor", "__proto__", "toString"),
);

/** The sample of a code, bytes of which were changed, cut out or added. */
const mutilated = fc
  .record({
    known: fc.constantFrom(...knownCodes),
    at: fc.nat(300),
    removed: fc.nat(5),
    added: fc.uint8Array({ maxLength: 5 }),
  })
  .map(({ known, at, removed, added }) => {
    const bytes = Buffer.from(JSON.stringify(known.sample));
    return Buffer.concat([bytes.subarray(0, at), added, bytes.subarray(at + removed)]).toString();
  });
const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array).toString());
const nested = fc.nat(20_000).map((depth) => "[".repeat(depth));
const body = fc.oneof(mutilated, bytes, nested, anything);

const headerName = fc.oneof(fc.constantFrom("Retry-After", "date", "X-Request-Id", "get"), fc.string());
const ofFetch = fc
  .dictionary(fc.constantFrom("retry-after", "date", "x-request-id"), fc.string({ unit: "grapheme-ascii" }))
  .map((record) => new Headers(record));
const headerValue = fc.oneof(scalar, fc.array(scalar), fc.func(scalar));
const headers = fc.oneof(fc.dictionary(headerName, headerValue), ofFetch, scalar);

it("parseError makes an error of anything that a server, or a program without types, may hand over", () => {
  const seen = new Set<string>();
  const property = fc.property(
    fc.constantFrom(...operationIds),
    fc.record({ status, body, headers }, { requiredKeys: [] }),
    (operation, answer) => {
      const error: AnyError = parseError(operation, answer as Parameters<typeof parseError>[1]);
      seen.add(error.kind);
      expect(kinds).toContain(error.kind);
      expect(error.operation).toBe(operation);
      expect(error.message).toMatch(/^[^\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]*$/u);
    },
  );
  fc.assert(property, { numRuns: 5000 });
  expect(seen).toContain("unexpectedStatus");
});
