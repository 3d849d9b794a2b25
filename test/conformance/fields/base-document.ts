import type { Version } from "../specification-fields.js";

const patches: Readonly<Record<Version, string>> = { "3.0": "3.0.4", "3.1": "3.1.2", "3.2": "3.2.0" };

const card = { "application/json": { schema: { $ref: "#/components/schemas/Card" } } };

/** The document that the rows add to: one operation that has something of everything. */
function createBase(version: Version) {
  return {
    openapi: patches[version],
    info: { title: "Cards", version: "1" },
    servers: [{ url: "https://api.example.test" }],
    tags: [{ name: "cards" }],
    paths: {
      "/cards/{id}": {
        post: {
          operationId: "make-card",
          tags: ["cards"],
          parameters: [
            { name: "id", in: "path", required: true, schema: { type: "string" } },
            {
              name: "filter",
              in: "query",
              schema: { type: "object", properties: { a: { type: "string" } } },
            },
          ],
          requestBody: { content: card },
          responses: {
            "200": { description: "The card.", content: card },
            "409": {
              description: "Taken.",
              content: {
                "application/json": {
                  schema: { type: "object", properties: { errorCode: { type: "string", enum: ["TAKEN"] } } },
                },
              },
            },
          },
        },
      },
    },
    components: { schemas: { Card: { type: "object", properties: { number: { type: "string" } } } } },
  };
}

/** Values at places, by JSON pointer. */
export type Values = Readonly<Record<string, unknown>>;

/** The document of a version with values at places, as JSON with a line for each field. */
export function writeDocument(version: Version, values: Values): string {
  // Parts that are one and the same become copies.
  const document: unknown = JSON.parse(JSON.stringify(createBase(version)));
  for (const [pointer, value] of Object.entries(structuredClone(values)))
    place(document, toKeys(pointer), value);
  return JSON.stringify(document, null, 1);
}

/** The line of such a document in which a field stands. */
export function findLine(version: Version, values: Values, pointer: string): number {
  const marked = writeDocument(version, { ...values, [pointer]: "the value to find" });
  return marked.slice(0, marked.indexOf("the value to find")).split("\n").length;
}

/** The names of a JSON pointer. */
export function toKeys(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

function place(holder: unknown, [key = "", ...rest]: readonly string[], value: unknown): void {
  const map = holder as Record<string, unknown>;
  if (rest.length === 0) map[key] = value;
  else {
    map[key] ??= /^\d+$/.test(rest[0] ?? "") ? [] : {};
    place(map[key], rest, value);
  }
}
