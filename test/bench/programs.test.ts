import { describe, expect, it } from "vitest";
import { pickOperations } from "../../scripts/bench/programs/pick-operations.js";
import { sampleValue } from "../../scripts/bench/programs/sample-value.js";
import { writeOpenapiFetch, writeOrval, writeOurs } from "../../scripts/bench/programs/write-program.js";

const json = (schema: object) => ({ content: { "application/json": { schema } } });

const card = { type: "object", required: ["id"], properties: { id: { type: "string" } } };

/** A document with the given operations, each under a path of its own. */
function documentWith(operations: Readonly<Record<string, object>>) {
  const paths = Object.entries(operations).map(([id, operation]) => [
    `/${id}/{id}`,
    {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      post: {
        operationId: id,
        requestBody: { required: true, ...json(card) },
        responses: { "201": json(card), "400": json({ type: "object" }) },
        ...operation,
      },
    },
  ]);
  return { paths: Object.fromEntries(paths) };
}

const picked = () => pickOperations(documentWith({ "cards/order": {} }), 1);

describe("the operations of a program", () => {
  it("come with input that fits", () => {
    expect(picked()).toEqual([
      {
        functionName: "cardsOrder",
        method: "post",
        path: "/cards/order/{id}",
        pathParameters: { id: "text" },
        query: {},
        body: { id: "text" },
        successStatus: 201,
        property: "id",
      },
    ]);
  });

  it("are spread over the document", () => {
    const document = documentWith({ "list-a": {}, "list-b": {}, "list-c": {}, "list-d": {} });
    expect(pickOperations(document, 2).map(({ functionName }) => functionName)).toEqual(["listB", "listD"]);
  });

  it.each([
    { name: "a name that tools write in different ways", operation: { operationId: "get-v2Card" } },
    { name: "a required header", operation: { parameters: [{ name: "a", in: "header", required: true }] } },
    { name: "no error as JSON", operation: { responses: { "201": json(card) } } },
    {
      name: "two successes",
      operation: { responses: { "200": json(card), "201": json(card), "400": json(card) } },
    },
    { name: "a body that cannot be made up", operation: { requestBody: { required: true, content: {} } } },
    { name: "an end", operation: { deprecated: true } },
  ])("are not those with $name", ({ operation }) => {
    expect(() => pickOperations(documentWith({ "get-card": operation }), 1)).toThrow("only 0 operations fit");
  });
});

describe("a program", () => {
  it("does the same with every client", () => {
    expect(writeOurs("./client.js")(picked())).toContain(
      `await cardsOrder(client, {"path":{"id":"text"},"body":{"id":"text"}});\n  if (data === undefined) return error;\n  return data.id;`,
    );
    expect(writeOpenapiFetch(picked())).toContain(
      `await client.POST("/cards/order/{id}", {"params":{"path":{"id":"text"}},"body":{"id":"text"}});\n  if (data === undefined) return error;\n  return data.id;`,
    );
    expect(writeOrval(picked())).toContain(
      `await cardsOrder("text", {"id":"text"});\n  if (answer.status !== 201) return answer.data;\n  return answer.data.id;`,
    );
  });
});

describe("a sample value", () => {
  const document = { components: { "a/b": { type: "integer", minimum: 5 } } };

  it.each([
    { name: "of a list of values is the first", schema: { type: "string", enum: ["a", "b"] }, want: "a" },
    { name: "of a reference is that of its target", schema: { $ref: "#/components/a~1b" }, want: 5 },
    { name: "of an array is empty if it may be", schema: { type: "array", items: card }, want: [] },
    {
      name: "of an array has an item if it must",
      schema: { type: "array", items: card, minItems: 1 },
      want: [{ id: "text" }],
    },
    { name: "of an object has what is required", schema: { ...card, required: [] }, want: {} },
    { name: "of a choice is not made up", schema: { oneOf: [card] }, want: undefined },
    {
      name: "of an object with such a part neither",
      schema: { ...card, properties: { id: { pattern: "^a$" } } },
      want: undefined,
    },
  ])("$name", ({ schema, want }) => {
    expect(sampleValue(document, schema)).toEqual(want);
  });
});
