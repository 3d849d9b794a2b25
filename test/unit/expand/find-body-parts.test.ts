import { describe, expect, it } from "vitest";
import {
  formatIssuePlace,
  type PartSettings,
  readPartSettings,
} from "../../../generators/codes/part-settings.js";
import { findBodyParts } from "../../../generators/expand/find-body-parts.js";
import { followWithin } from "../../../generators/openapi/follow-within.js";
import type { OpenApiSchema } from "../../../generators/openapi/openapi.js";
import { listOperations } from "../../../generators/openapi/operations.js";
import { formatPointer } from "../../../generators/openapi/pointer.js";
import { openApiDocument } from "../contract/documents.js";

const text: OpenApiSchema = { type: "string" };
const body = (properties: Readonly<Record<string, OpenApiSchema>>): OpenApiSchema => ({
  type: "object",
  properties,
});
const list = (items: OpenApiSchema): OpenApiSchema => ({ type: "array", items });

const usual = body({ code: text, message: text, errors: list(body({ field: text, message: text })) });
const other = body({ fault: body({ faultstring: text, violations: list(body({ path: text, msg: text })) }) });

/** Operations by name, each with a body for status 400. */
function partsOf(bodies: Readonly<Record<string, OpenApiSchema>>, settings: PartSettings = {}) {
  const paths = Object.entries(bodies).map(([operationId, schema]) => [
    `/${operationId}`,
    {
      get: {
        operationId,
        responses: { "400": { description: "No.", content: { "application/json": { schema } } } },
      },
    },
  ]);
  const document = followWithin(openApiDocument({ paths: Object.fromEntries(paths) }));
  const { messagePaths, issuePlaces, ofOperations } = findBodyParts(
    document,
    listOperations(document),
    settings,
    false,
  );
  const format = (parts: PartSettings) => ({
    messages: parts.messagePaths?.map(formatPointer),
    issues: parts.issuePlaces?.map(formatIssuePlace),
  });
  const own = [...ofOperations].map(([id, parts]) => [id, format(parts)]);
  return { ...format({ messagePaths, issuePlaces }), own: Object.fromEntries(own) };
}

/** Texts by the name of the field, where others list entries. */
const byField = body({ message: text, errors: { type: "object", additionalProperties: list(text) } });
const errors = { at: "/errors", path: "/field", message: "/message" };
const violations = { at: "/fault/violations", path: "/path", message: "/msg" };

const cases: readonly {
  readonly name: string;
  readonly given: Parameters<typeof partsOf>;
  readonly want: ReturnType<typeof partsOf>;
}[] = [
  {
    name: "none where the API is said to have none",
    given: [
      { rent: usual, find: other },
      { ...readPartSettings({ code: false, message: false, issues: false }) },
    ],
    want: { messages: [], issues: [], own: {} },
  },
  {
    name: "some bodies list entries where others have texts by field",
    given: [{ rent: usual, find: byField }],
    want: { messages: ["/message", "/errors/0/message"], issues: [errors, "/errors"], own: {} },
  },
  {
    name: "the same where the place is configured",
    given: [{ rent: usual, find: byField }, readPartSettings({ issues: "/errors" })],
    want: { messages: ["/message", "/errors/0/message"], issues: [errors, "/errors"], own: {} },
  },
  {
    name: "the places of all bodies are those of the API",
    given: [{ rent: usual, find: other }],
    want: {
      messages: ["/message", "/fault/faultstring", "/errors/0/message", "/fault/violations/0/msg"],
      issues: [errors, violations],
      own: {},
    },
  },
  {
    name: "an operation without any of the places that are set has its own after them",
    given: [
      { rent: usual, find: other },
      {
        messagePaths: [["message"]],
        issuePlaces: [{ at: ["errors"], paths: [["field"]], messages: [["message"]] }],
      },
    ],
    want: {
      messages: ["/message"],
      issues: [errors],
      own: {
        find: {
          messages: ["/message", "/fault/faultstring", "/fault/violations/0/msg"],
          issues: [errors, violations],
        },
      },
    },
  },
  {
    name: "a body with one of the places needs no others",
    given: [
      { rent: body({ title: text, detail: text }), find: body({ title: text, message: text }) },
      { messagePaths: [["title"]], issuePlaces: [] },
    ],
    want: { messages: ["/title"], issues: [], own: {} },
  },
  {
    name: "a place that is set without its entries takes those of the bodies",
    given: [{ rent: usual }, { issuePlaces: [{ at: ["errors"], paths: [], messages: [] }] }],
    want: { messages: ["/message", "/errors/0/message"], issues: [errors], own: {} },
  },
  {
    name: "a list of faults with the name of a text may be one",
    given: [{ rent: body({ detail: list(body({ loc: list(text), msg: text })) }) }],
    want: {
      messages: ["/detail/0/msg", "/detail"],
      issues: [{ at: "/detail", path: "/loc", message: "/msg" }],
      own: {},
    },
  },
];

describe("the parts of a document's error bodies", () => {
  it.each(cases)("$name", ({ given, want }) => {
    expect(partsOf(...given)).toEqual(want);
  });
});
