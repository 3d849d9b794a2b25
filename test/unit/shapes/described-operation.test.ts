import { expect, it } from "vitest";
import { followWithin } from "../../../generators/openapi/follow-within.js";
import { describeOperations } from "../../../generators/shapes/described-operation.js";

it.each([
  { name: "its description", given: { description: "Fine.", summary: "Short." }, want: "Fine." },
  { name: "else its summary", given: { summary: "Short." }, want: "Short." },
  { name: "nothing that is no text", given: { description: { a: 1 }, summary: 2 }, want: "" },
])("says of a response $name", ({ given, want }) => {
  const paths = { "/a": { get: { operationId: "get-a", responses: { "200": given } } } };
  const described = describeOperations(followWithin({ openapi: "3.1.0", paths }));
  expect(described.get("get-a")?.responses.map(({ description }) => description)).toEqual([want]);
});

it("has no parameter of a reference that leads to what is no parameter", () => {
  const parameters = [{ $ref: "#/info" }, { name: "limit", in: "query" }];
  const paths = { "/a": { get: { operationId: "get-a", parameters, responses: {} } } };
  const described = describeOperations(followWithin({ openapi: "3.1.0", info: { title: "A" }, paths }));
  expect(described.get("get-a")?.parameters.map(({ name }) => name)).toEqual(["limit"]);
});
