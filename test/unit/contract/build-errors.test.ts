import { describe, expect, it } from "vitest";
import { buildContract } from "../../../generators/contract/build-contract.js";
import type { OpenApiOperation, OpenApiSchema } from "../../../generators/openapi/openapi.js";
import { codedResponse, factsOf } from "./documents.js";

const ok = (...values: readonly boolean[]): OpenApiSchema => ({ type: "boolean", enum: values });
const data: OpenApiSchema = { type: "object", required: ["ok"], properties: { ok: ok(true) } };
const refusal = (codes: readonly string[]): OpenApiSchema => ({
  type: "object",
  required: ["ok"],
  properties: { ok: ok(false), errorCode: { type: "string", enum: codes } },
});
const json = (schema: OpenApiSchema, example?: unknown) => ({
  description: "It.",
  content: { "application/json": { schema, ...(example !== undefined && { example }) } },
});

/** The contract of an operation of an API whose successes refuse where `/ok` is false. */
function operationOf(operation: OpenApiOperation) {
  const paths = { "/things": { post: { operationId: "do-thing", ...operation } } };
  const root = { paths, "x-openapi-errors": { failure: { at: "/ok", equals: false } } };
  const facts = factsOf(root, { failurePlaces: [{ at: ["ok"], equals: [false] }] });
  const contract = buildContract(facts, () => ({ file: "openapi.yaml", pointer: "" }));
  return { ...contract.operations[0], norms: contract.norms };
}

const errorsOf = (operation: OpenApiOperation) =>
  operationOf(operation).errors?.map(({ status, kind, codes, describedBy }) => ({
    status,
    kind,
    codes: codes.map(({ code }) => code),
    ...(describedBy && { describedBy }),
  }));

describe("a success that may refuse", () => {
  it.each([
    {
      name: "has the codes of its alternatives",
      responses: { "201": json({ oneOf: [data, refusal(["A"])] }) },
      want: [{ status: "201", kind: "refused", codes: ["A"] }],
    },
    {
      name: "has none where its schema lists none",
      responses: { "200": json(data) },
      want: [{ status: "200", kind: "refused", codes: [] }],
    },
    {
      name: "has those of default where its schema lists none",
      responses: { "200": json(data), default: json(refusal(["A", "B"])) },
      want: [
        { status: "200", kind: "refused", codes: ["A", "B"], describedBy: "default" },
        { status: "default", kind: "unexpectedStatus", codes: ["A", "B"] },
      ],
    },
    {
      name: "is described by default where no success is",
      responses: { default: json(refusal(["A"])) },
      want: [
        { status: "default", kind: "unexpectedStatus", codes: ["A"] },
        { status: "2XX", kind: "refused", codes: ["A"], describedBy: "default" },
      ],
    },
    {
      name: "has a body of JSON",
      responses: {
        "200": { description: "A page.", content: { "text/html": {} } },
        "204": { description: "Done." },
      },
      want: [],
    },
  ])("$name", ({ responses, want }) => {
    expect(errorsOf({ responses })).toEqual(want);
  });

  it("never does where the operation says so", () => {
    const operation = {
      responses: { "200": json(refusal(["A"])), "403": codedResponse({ enum: ["B"] }) },
      "x-openapi-errors": { failure: false },
    };
    expect(errorsOf(operation)).toEqual([{ status: "403", kind: "forbidden", codes: ["B"] }]);
  });

  it("has samples of refusals, its own before those of default", () => {
    const sampleOf = (own: unknown, other: unknown) =>
      operationOf({
        responses: {
          "200": json({ oneOf: [data, refusal(["A"])] }, own),
          default: json(refusal(["A"]), other),
        },
      }).errors?.[0]?.codes[0]?.sample;
    const [mine, others, none] = [
      { ok: false, errorCode: "A", own: true },
      { ok: false, errorCode: "A" },
      { ok: true, errorCode: "A" },
    ];
    expect(sampleOf(mine, others)).toEqual(mine);
    expect(sampleOf(none, others)).toEqual(others);
    expect(sampleOf(none, none)).toEqual({ ok: false, errorCode: "A" });
  });

  it("has a norm of its own, which says when it refuses", () => {
    const { norms } = operationOf({ responses: { "200": json(data) } });
    expect(norms).toEqual([
      {
        status: "200",
        kind: "refused",
        title: "Refused",
        description: "The status says success, and the body says that the API refuses: `/ok` is `false`.",
        source: "operations",
        troubleshooting: [],
      },
    ]);
  });

  it("says which of its alternatives refuse", () => {
    const { successes } = operationOf({ responses: { "200": json({ oneOf: [data, refusal(["A"])] }) } });
    expect(successes?.[0]?.bodies[0]?.refusal).toEqual({ at: ["ok"], values: [false] });
  });
});
