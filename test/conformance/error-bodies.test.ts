import { describe, expect, it } from "vitest";
import { serve } from "../client/local-server.js";
import { buildClient } from "./build-client.js";
import { type ErrorBodyRow, errorBodyRows } from "./error-body-rows.js";

/** A document of one operation, which takes nothing. */
function toDocument(row: ErrorBodyRow): string {
  const { status, mediaType = "application/json", schema, others = {}, failure } = row;
  const describeBody = (one: unknown, type: string) => ({
    description: "Refused.",
    ...(Object.keys(one as object).length > 0 && { content: { [type]: { schema: one } } }),
  });
  const rest = Object.entries(others).map(([key, one]) => [key, describeBody(one, "application/json")]);
  const responses = {
    "204": { description: "Done." },
    ...Object.fromEntries(rest),
    [status]: describeBody(schema, mediaType),
  };
  const paths = { "/things": { get: { operationId: "do-thing", responses } } };
  const settings = failure === undefined ? {} : { "x-openapi-errors": { failure } };
  return JSON.stringify({ openapi: "3.0.3", info: { title: "Things", version: "1" }, paths, ...settings });
}

describe("an error body of", () => {
  it.each(errorBodyRows)("$who", async (row) => {
    const built = await buildClient(toDocument(row));
    const { status, mediaType = "application/json", sent, want } = row;
    const headers = { "content-type": mediaType };
    const { baseUrl } = await serve({ status, headers, body: JSON.stringify(sent) });
    const { error } = await built.call("doThing", built.createClient({ baseUrl, attempts: 1 }));
    const { kind, code, reason, issues, body } = { ...error };
    const absent = want.kind === "invalidRequest" ? [] : undefined;
    expect({ kind, code, reason, issues, body }).toEqual({
      code: undefined,
      reason: undefined,
      issues: absent,
      body: sent,
      ...want,
    });
    if (reason !== undefined) expect(error?.message).toContain(reason);
  });
});

describe("a field that the document marks as sensitive", () => {
  const pan = { type: "string", "x-sensitive": true };
  const schema = {
    oneOf: [
      {
        type: "object",
        required: ["code", "card"],
        properties: {
          code: { type: "string", enum: ["BLOCKED"] },
          card: {
            type: "object",
            required: ["pan", "last4"],
            properties: { pan, last4: { type: "string" } },
          },
        },
      },
      { type: "object", required: ["code"], properties: { code: { type: "string", enum: ["CLOSED"] } } },
    ],
  };

  it("is in no error", async () => {
    const row = { who: "", status: 409, schema, sent: {}, want: { kind: "code" } } as const;
    const built = await buildClient(toDocument(row));
    const body = { code: "BLOCKED", card: { pan: "AB-12", last4: "0012" } };
    const { baseUrl } = await serve({ status: 409, body });
    const { error } = await built.call("doThing", built.createClient({ baseUrl }));
    expect(error?.body).toEqual({ code: "BLOCKED", card: { last4: "0012" } });
  });
});
