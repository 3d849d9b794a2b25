import { describe, expect, it } from "vitest";
import { detectFailure } from "../../../generators/codes/detect-failure.js";
import {
  findFailureProblem,
  formatFailurePlace,
  readFailurePlaces,
} from "../../../generators/codes/failure-settings.js";
import { isRefusal } from "../../../generators/codes/failure-values.js";
import { findRefusals } from "../../../generators/codes/find-refusals.js";
import { followWithin } from "../../../generators/openapi/follow-within.js";
import type { OpenApiSchema } from "../../../generators/openapi/openapi.js";
import { findFailure } from "../../../generators/runtime/refusal.js";
import { operation } from "../../client/operation-contract.js";

describe("the setting", () => {
  it.each([
    { given: "/errors", want: [{ at: ["errors"] }] },
    { given: { at: "/ok", equals: false }, want: [{ at: ["ok"], equals: [false] }] },
    { given: { at: "/a/0/status", not: ["0", 0] }, want: [{ at: ["a", "0", "status"], not: ["0", 0] }] },
    { given: { at: "/error", equals: null }, want: [{ at: ["error"], equals: [null] }] },
    {
      given: ["/errors", { at: "/ok", equals: false, outcome: "unknown" }],
      want: [{ at: ["errors"] }, { at: ["ok"], equals: [false], outcome: "unknown" }],
    },
    { given: false, want: [] },
  ])("$given is read, and written again", ({ given, want }) => {
    expect(readFailurePlaces(given)).toEqual(want);
    expect(findFailureProblem(given)).toBeUndefined();
    if (given) expect(readFailurePlaces(given)?.map(formatFailurePlace)).toEqual([given].flat());
  });

  it.each([
    { given: undefined, problem: undefined },
    { given: true, problem: /is not a JSON pointer/ },
    { given: [], problem: /is not a JSON pointer/ },
    { given: "", problem: /`` is not a JSON pointer/ },
    { given: "ok", problem: /`ok` is not a JSON pointer/ },
    { given: ["/errors", 7], problem: /is not a JSON pointer/ },
    { given: {}, problem: /`at` is not/ },
    { given: { at: ["/ok"] }, problem: /`at` is not/ },
    { given: { at: "/ok", equals: [] }, problem: /`equals` is not text/ },
    { given: { at: "/ok", not: { a: 1 } }, problem: /`not` is not text/ },
    { given: { at: "/ok", equals: Number.NaN }, problem: /`equals` is not text/ },
    { given: { at: "/ok", equals: 1, not: 2 }, problem: /not both/ },
    { given: { at: "/ok", is: false }, problem: /unknown setting `is`/ },
    { given: { at: "/ok", outcome: "notSent" }, problem: /`outcome` is not/ },
  ])("$given is none", ({ given, problem }) => {
    expect(readFailurePlaces(given)).toBeUndefined();
    if (problem) expect(findFailureProblem(given)).toMatch(problem);
  });
});

describe("a body", () => {
  const ok = [{ at: ["ok"], equals: [false] }];
  const status = [{ at: ["parts", "0", "status"], not: ["0", null] }];
  const errors = [{ at: ["errors"] }];
  it.each([
    { places: ok, body: { ok: false }, want: true },
    { places: ok, body: { ok: "false" }, want: true },
    { places: ok, body: { ok: true }, want: false },
    { places: ok, body: { ok: null }, want: false },
    { places: ok, body: { ok: [false] }, want: false },
    { places: ok, body: {}, want: false },
    { places: ok, body: null, want: false },
    { places: ok, body: "ok", want: false },
    { places: status, body: { parts: [{ status: "1" }] }, want: true },
    { places: status, body: { parts: [{ status: {} }] }, want: true },
    { places: status, body: { parts: [{ status: 0 }, { status: 1 }] }, want: false },
    { places: status, body: { parts: [{ status: null }] }, want: false },
    { places: status, body: { parts: [] }, want: false },
    { places: errors, body: { errors: [{}] }, want: true },
    { places: errors, body: { errors: "No." }, want: true },
    { places: errors, body: { errors: 1 }, want: true },
    { places: errors, body: { errors: { name: [] } }, want: true },
    { places: errors, body: { errors: [] }, want: false },
    { places: errors, body: { errors: {} }, want: false },
    { places: errors, body: { errors: "" }, want: false },
    { places: errors, body: { errors: 0 }, want: false },
    { places: errors, body: { errors: false }, want: false },
    { places: errors, body: { errors: null }, want: false },
    { places: [...ok, ...errors], body: { ok: true, errors: [1] }, want: true },
    { places: [{ at: ["constructor"] }], body: {}, want: false },
    { places: [], body: { ok: false }, want: false },
  ])("$body by $places: $want, for documents as for clients", ({ places, body, want }) => {
    expect(isRefusal(body, places)).toBe(want);
    expect(findFailure(operation({ failurePlaces: places }), body) !== undefined).toBe(want);
  });
});

const text: OpenApiSchema = { type: "string" };
const flag = (...values: readonly boolean[]): OpenApiSchema => ({ type: "boolean", enum: values });
const body = (properties: Readonly<Record<string, OpenApiSchema>>, required = Object.keys(properties)) => ({
  type: "object",
  required,
  properties,
});

function within(schema: OpenApiSchema, schemas: Readonly<Record<string, OpenApiSchema>> = {}) {
  const { location, follow } = followWithin({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    components: { schemas },
  });
  return { placed: { node: schema, location }, follow };
}

describe("the refusals among the alternatives of a success", () => {
  const ok = { at: ["ok"], equals: [false] };
  const errors = { at: ["errors"] };
  const good = body({ ok: flag(true), id: text });
  const bad = body({ ok: flag(false), error: text });
  it.each([
    { name: "one schema", schema: body({ ok: { type: "boolean" } }), places: [ok], want: undefined },
    { name: "all of them", schema: { oneOf: [bad, bad] }, places: [ok], want: undefined },
    { name: "oneOf", schema: { oneOf: [good, bad] }, places: [ok], want: { at: ["ok"], values: [false] } },
    {
      name: "const, and references in references",
      schema: {
        anyOf: [{ $ref: "#/components/schemas/Good" }, { oneOf: [{ $ref: "#/components/schemas/Bad" }] }],
      },
      places: [ok],
      want: { at: ["ok"], values: [false] },
    },
    {
      name: "a part of an allOf",
      schema: { oneOf: [good, { allOf: [body({ error: text }), body({ ok: flag(false) })] }] },
      places: [ok],
      want: { at: ["ok"], values: [false] },
    },
    {
      name: "a flag that may be missing",
      schema: { oneOf: [good, body({ ok: flag(false) }, [])] },
      places: [ok],
      want: undefined,
    },
    {
      name: "a flag that may be either",
      schema: { oneOf: [good, body({ ok: flag(true, false) })] },
      places: [ok],
      want: undefined,
    },
    {
      name: "errors that only one has",
      schema: { oneOf: [body({ data: text }), body({ errors: { type: "array" } })] },
      places: [errors],
      want: { at: ["errors"] },
    },
    {
      name: "errors that all have",
      schema: {
        oneOf: [body({ data: text, errors: { type: "array" } }), body({ errors: { type: "array" } })],
      },
      places: [errors],
      want: undefined,
    },
    {
      name: "a status that is not that of success",
      schema: {
        anyOf: [
          body({ status: { type: "string", enum: ["0"] } }),
          body({ status: { type: "string", enum: ["1", "2"] } }),
        ],
      },
      places: [{ at: ["status"], not: [0] }],
      want: { at: ["status"], values: ["1", "2"] },
    },
    {
      name: "the first place that tells them apart",
      schema: { oneOf: [good, bad] },
      places: [errors, ok],
      want: { at: ["ok"], values: [false] },
    },
  ] as const)("$name", ({ schema, places, want }) => {
    const schemas = { Good: good, Bad: body({ ok: { const: false } as OpenApiSchema }) };
    const { placed, follow } = within(schema as OpenApiSchema, schemas);
    const found = findRefusals(placed, places, follow);
    expect(found && { at: found.at, ...(found.values && { values: found.values }) }).toEqual(want);
    if (want) expect(found?.bodies).toHaveLength(1);
  });

  it("ends where a schema contains itself", () => {
    const Self: OpenApiSchema = { oneOf: [{ $ref: "#/components/schemas/Self" }, bad, good] };
    const { placed, follow } = within({ $ref: "#/components/schemas/Self" }, { Self });
    expect(findRefusals(placed, [ok], follow)?.bodies).toHaveLength(1);
  });
});

describe("what successes show of refusals", () => {
  const graphql = body({ data: { type: "object" }, errors: { type: "array", items: text } }, []);
  it.each([
    { name: "no body", bodies: [], want: undefined },
    { name: "data", bodies: [body({ id: text, status: text })], want: undefined },
    {
      name: "a flag with both values",
      bodies: [body({ ok: flag(true, false) })],
      want: { place: { at: ["ok"], equals: [false] }, isCertain: true, bodies: 1 },
    },
    {
      name: "alternatives with one value each",
      bodies: [{ oneOf: [body({ Success: flag(true) }), body({ Success: flag(false) })] }],
      want: { place: { at: ["Success"], equals: [false] }, isCertain: true, bodies: 1 },
    },
    {
      name: "a flag that says that it failed",
      bodies: [body({ is_error: flag(true, false) })],
      want: { place: { at: ["is_error"], equals: [true] }, isCertain: true, bodies: 1 },
    },
    {
      name: "a flag that lists no value",
      bodies: [body({ success: { type: "boolean" } }), body({ success: { type: "boolean" } })],
      want: { place: { at: ["success"], equals: [false] }, isCertain: false, bodies: 2 },
    },
    {
      name: "a flag that is always up here",
      bodies: [body({ ok: flag(true) })],
      want: { place: { at: ["ok"], equals: [false] }, isCertain: false, bodies: 1 },
    },
    { name: "a flag that is text", bodies: [body({ success: text, error: text })], want: undefined },
    {
      name: "GraphQL",
      bodies: [graphql],
      want: { place: { at: ["errors"], outcome: "unknown" }, isCertain: false, bodies: 1 },
    },
    {
      name: "what is certain before what is frequent",
      bodies: [graphql, graphql, body({ ok: flag(true, false) })],
      want: { place: { at: ["ok"], equals: [false] }, isCertain: true, bodies: 1 },
    },
  ])("$name", ({ bodies, want }) => {
    const { placed, follow } = within({});
    const given = bodies.map((node) => ({ ...placed, node: node as OpenApiSchema }));
    expect(detectFailure(given, follow)).toEqual(want);
  });
});
