import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findHelp } from "../../generators/diagnostics/find-help.js";
import { readDocument } from "../../generators/document/read-document.js";
import type { ExampleDocument } from "../../generators/rules/rule.js";
import { createTemporaryFolder } from "../temporary-folder.js";
import { card, from } from "./test-rule.js";

/** What to do about each diagnostic of a document, each help once. */
async function listHelp(document: ExampleDocument, code = "/errorCode"): Promise<readonly string[]> {
  const { path: folder, write, remove } = await createTemporaryFolder();
  try {
    await write(typeof document === "string" ? { "openapi.yaml": document } : document);
    const { diagnostics } = await readDocument(join(folder, "openapi.yaml"), { code });
    return [...new Set(diagnostics.map(findHelp))];
  } finally {
    await remove();
  }
}

/** Two operations whose statuses nothing describes, and one that describes an error itself. */
const undescribed = `openapi: 3.1.0
info: { title: Bikes, version: "1" }
x-error-catalog:
  IN_USE: { meaning: It is in use., fix: Wait., retry: after-delay }
paths:
  /bikes:
    get:
      operationId: list-bikes
      responses: { "200": { description: The bikes. }, "404": { $ref: "#/components/responses/Gone" } }
      x-errors: { "404": [IN_USE], "429": [IN_USE] }
    delete:
      operationId: delete-bikes
      x-replay: safe
      responses: { "204": { description: Gone. } }
      x-errors: { "409": [IN_USE] }
components:
  responses:
    Gone:
      description: Gone.
      content: { application/json: { schema: { $ref: "#/components/schemas/Error" } } }
  schemas:
    Error:
      properties: { errorCode: { type: string } }
`;

const body = 'content: { application/json: { schema: { $ref: "#/components/schemas/Error" } } }';

describe("the help of a diagnostic", () => {
  it("has all shared responses that are missing, with the body that the document has", async () => {
    expect(await listHelp(undescribed)).toEqual([
      `declare what each status means in the root document, or give the operation a response with a body:
components:
  responses:
    Conflict:
      description: What 409 means in this API.
      ${body}
      x-error: { status: "409" }
    TooManyRequests:
      description: What 429 means in this API.
      headers: { Retry-After: { schema: { type: integer } } }
      ${body}
      x-error: { status: "429" }`,
    ]);
  });

  it("is right: with these lines, nothing is left to say", async () => {
    const [help = ""] = await listHelp(undescribed);
    const [, lines = ""] = /components:\n {2}responses:\n([\s\S]+)/.exec(help) ?? [];
    const completed = undescribed.replace("  responses:\n    Gone:", `  responses:\n${lines}\n    Gone:`);
    expect(await listHelp(completed)).toEqual([]);
  });

  it.each([
    {
      name: "a body, where there is none",
      given: from("errors/unknown-status", ["430", "409"]).replace(/ {2}schemas:[\s\S]+/, "  schemas: {}\n"),
      code: "/error/0/code",
      want: "    ErrorBody: { type: object, required: [error], properties: { error: { type: array, items: { type: object, required: [code], properties: { code: { type: string } } } } } }",
    },
    {
      name: "the body that a shared response needs",
      given: from("errors/no-error-body"),
      want: "add a body to the shared response `Forbidden`:\ncontent: {",
    },
    {
      name: "the quotes of a code",
      given: card().replace("[CARD_FROZEN]", "[CARD_FROZEN, 4001]"),
      want: 'write `"4001"`, also where bodies have a number',
    },
    {
      name: "all kinds",
      given: card().replace("kind: forbidden", "kind: other"),
      want: "write `kind: forbidden`, or leave it out: it follows from the status (400 invalidRequest, 401 unauthorized, 403 forbidden, 404 notFound, 429 rateLimited, 5xx server, any other unexpectedStatus)",
    },
    {
      name: "how an extension is written",
      given: card({ operation: "      x-deviations: { }\n" }),
      want: "this is how it is written:\nx-deviations:                   # on an operation\n  - {",
    },
    {
      name: "where an extension belongs",
      given: from("document/misplaced-extension"),
      want: "this is how it is written:\nx-errors:                       # on an operation\n",
    },
    {
      name: "the code that a shared response lacks",
      given: card().replace(
        'status: "403", kind: forbidden }',
        'status: "403", kind: forbidden }\n    Busy:\n      description: Busy.\n      content: { application/json: { schema: { $ref: "#/components/schemas/ErrorBody" } } }\n      x-error: { status: "503", scope: every-operation }',
      ),
      want: 'x-error: { status: "503", code: SERVICE_UNAVAILABLE }',
    },
    {
      name: "an operationId",
      given: from("errors/operation-without-id"),
      want: "add one beside `responses`, such as `operationId: getCards`",
    },
    {
      name: "the way to the root, in a file beside it",
      given: {
        "openapi.yaml": card().replace(
          /( {2}responses:\n)[\s\S]+$/,
          "$1    Forbidden: { $ref: errors/no.yaml }\n",
        ),
        "errors/no.yaml": `description: No.\nx-error: { status: "403" }\n${body.replace("Error", "ErrorBody")}\n`,
      },
      want: "a pointer without a file leads into the same file; write `$ref: ../openapi.yaml#/components/schemas/ErrorBody`",
    },
  ])("shows $name", async ({ given, code, want }) => {
    const [help, ...more] = await listHelp(given, code);
    expect(help).toContain(want);
    expect(more).toEqual([]);
  });
});
