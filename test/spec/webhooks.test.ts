import { describe, expect, test } from "vitest";
import type { OpenApiRequestBody } from "../../generators/openapi/openapi.js";
import { collect, findDifferences, type Statement } from "./differences.js";
import { type FoundOperation, follow, listResponses, nameOf, webhooks } from "./document.js";
import { readFacts } from "./facts.js";
import { listMended } from "./mended.js";
import { describeType } from "./schema-fields.js";

const columns = [
  "topic",
  "payloadSchema",
  "documentKey",
  "operationId",
  "partnerResponse",
  "source",
] as const;
const rows = readFacts("webhooks", columns).filter(({ source }) => source === "webhooks document");
const headers = readFacts("parameters", ["operationId", "in", "name", "required", "type"]).filter(
  ({ operationId }) => operationId === "(every webhook)",
);

function readWebhook({ id, path, operation }: FoundOperation): Statement {
  const { required, content = {} } = follow(operation.requestBody ?? {}) as OpenApiRequestBody;
  const answers = listResponses(operation).flatMap(([status, response]) =>
    Object.values(response.content ?? {}).map(({ schema }) => `${nameOf(schema?.$ref ?? "")} (${status})`),
  );
  return {
    documentKey: path,
    operationId: id,
    payloadSchema: Object.values(content)
      .map(({ schema }) => nameOf(schema?.$ref ?? ""))
      .join(" "),
    partnerResponse: answers.join(" ") || "none declared",
    body: `${required === true ? "required" : "optional"} ${Object.keys(content).join(" ")}`,
  };
}

test("there are 24 webhooks", () => {
  expect(webhooks).toHaveLength(24);
});

test("every webhook is what the facts say, and no other exists", () => {
  const facts = collect(
    rows.map(({ topic, source: _, ...row }) => [topic, { ...row, body: "required application/json" }]),
  );
  const written = collect(webhooks.map((webhook) => [webhook.path, readWebhook(webhook)]));
  expect(findDifferences(facts, written)).toEqual(listMended("webhooks"));
});

describe.each(webhooks.map((webhook) => [webhook.path, webhook] as const))(
  "%s",
  (topic, { operation, parameters }) => {
    test("carries the headers of the facts", () => {
      const written = parameters.map(({ name, in: place, required = false, schema }) => ({
        operationId: "(every webhook)",
        in: place,
        name,
        required: required ? "yes" : "no (not stated)",
        type: describeType(schema),
      }));
      expect(written).toEqual(headers);
    });

    test("is sent without credentials, answered with 200, and shows its own topic", () => {
      expect(operation.security).toEqual([]);
      expect(listResponses(operation).map(([status]) => status)).toEqual(["200"]);
      const { content = {} } = follow(operation.requestBody ?? {}) as OpenApiRequestBody;
      const samples = Object.values(content).flatMap(({ examples = {} }) => Object.values(examples));
      expect(samples.length).toBeGreaterThan(0);
      for (const sample of samples) expect(follow(sample)).toMatchObject({ value: { topic } });
    });
  },
);
