import { describe, expect, it } from "vitest";
import { findIssuePlaces } from "../../../generators/codes/find-issues.js";
import { findMessagePaths } from "../../../generators/codes/find-messages.js";
import { formatIssuePlace } from "../../../generators/codes/part-settings.js";
import type { OpenApiSchema } from "../../../generators/openapi/openapi.js";
import { formatPointer } from "../../../generators/openapi/pointer.js";
import { errorBodies } from "./error-bodies.js";

const text: OpenApiSchema = { type: "string" };
const body = (properties: Readonly<Record<string, OpenApiSchema>>): OpenApiSchema => ({
  type: "object",
  properties,
});
const list = (items: OpenApiSchema): OpenApiSchema => ({ type: "array", items });
const mapOf = (additionalProperties: OpenApiSchema): OpenApiSchema => ({
  type: "object",
  additionalProperties,
});

/** The bodies that frameworks and large APIs send. */
const cases: readonly {
  readonly name: string;
  readonly given: readonly OpenApiSchema[];
  readonly codes?: readonly (readonly string[])[];
  readonly messages: readonly string[];
  readonly issues: readonly unknown[];
}[] = [
  { name: "no body", given: [], messages: [], issues: [] },
  {
    name: "problem details",
    given: [
      body({
        type: text,
        title: text,
        detail: text,
        instance: text,
        errors: list(body({ detail: text, pointer: text })),
      }),
    ],
    codes: [["type"]],
    messages: ["/detail", "/title"],
    issues: [{ at: "/errors", path: "/pointer", message: "/detail" }],
  },
  {
    name: "invalid-params of problem details",
    given: [body({ title: text, "invalid-params": list(body({ name: text, reason: text })) })],
    messages: ["/title"],
    issues: [{ at: "/invalid-params", path: "/name", message: "/reason" }],
  },
  {
    name: "FastAPI",
    given: [
      body({
        detail: list(
          body({ loc: list({ anyOf: [text, { type: "integer" }] } as OpenApiSchema), msg: text, type: text }),
        ),
      }),
    ],
    messages: ["/detail/0/msg"],
    issues: [{ at: "/detail", path: "/loc", message: "/msg" }],
  },
  {
    name: "ASP.NET Core",
    given: [body({ type: text, title: text, errors: mapOf(list(text)) })],
    codes: [["type"]],
    messages: ["/title"],
    issues: ["/errors"],
  },
  {
    name: "Laravel",
    given: [body({ message: text, errors: mapOf(list(text)) })],
    messages: ["/message"],
    issues: ["/errors"],
  },
  {
    name: "Spring",
    given: [
      body({ message: text, error: text, violations: list(body({ field: text, defaultMessage: text })) }),
    ],
    messages: ["/message", "/error"],
    issues: [{ at: "/violations", path: "/field", message: "/defaultMessage" }],
  },
  {
    name: "NestJS",
    given: [body({ error: text, message: { oneOf: [text, list(text)] } })],
    codes: [["error"]],
    messages: ["/message"],
    issues: ["/message"],
  },
  {
    name: "Django REST",
    given: [body({ name: list(text), non_field_errors: list(text) })],
    messages: [],
    issues: [""],
  },
  {
    name: "JSON:API",
    given: [
      body({
        errors: list(body({ code: text, title: text, detail: text, source: body({ pointer: text }) })),
      }),
    ],
    codes: [["errors", "0", "code"]],
    messages: ["/errors/0/detail", "/errors/0/title"],
    issues: [{ at: "/errors", path: "/source/pointer", message: ["/detail", "/title"] }],
  },
  {
    name: "GraphQL",
    given: [
      body({
        errors: list(body({ message: text, path: list(text), extensions: body({ code: text }) })),
      }),
    ],
    codes: [["errors", "0", "extensions", "code"]],
    messages: ["/errors/0/message"],
    issues: [{ at: "/errors", path: "/path", message: "/message" }],
  },
  {
    name: "OAuth 2",
    given: [body({ error: text, error_description: text })],
    codes: [["error"]],
    messages: ["/error_description"],
    issues: [],
  },
  {
    name: "Google",
    given: [
      body({
        error: body({
          status: text,
          message: text,
          details: list(body({ fieldViolations: list(body({ field: text, description: text })) })),
        }),
      }),
    ],
    codes: [["error", "status"]],
    messages: ["/error/message", "/error/details/0/fieldViolations/0/description"],
    issues: [{ at: "/error/details/0/fieldViolations", path: "/field", message: "/description" }],
  },
  {
    name: "AWS",
    given: [body({ __type: text, Message: text, fieldList: list(body({ path: text, message: text })) })],
    codes: [["__type"]],
    messages: ["/Message"],
    issues: [{ at: "/fieldList", path: "/path", message: "/message" }],
  },
  {
    name: "an error that names one input",
    given: [body({ error: body({ code: text, message: text, param: text }) })],
    codes: [["error", "code"]],
    messages: ["/error/message"],
    issues: [{ at: "/error", path: "/param", message: "/message" }],
  },
  {
    name: "a code of each fault",
    given: [
      body({
        name: text,
        message: { enum: ["The request is not well-formed."] },
        details: list(body({ issue: text, field: text, description: text })),
      }),
    ],
    codes: [["details", "0", "issue"], ["name"]],
    messages: ["/message", "/details/0/description"],
    issues: [{ at: "/details", path: "/field", message: "/description" }],
  },
  {
    name: "nothing of what the error is about",
    given: [body({ code: text, card: body({ description: text }), messageId: text, since: text })],
    codes: [["code"]],
    messages: [],
    issues: [],
  },
];

describe("parts of error bodies", () => {
  it.each(cases)("$name", ({ given, codes = [], messages, issues }) => {
    const bodies = errorBodies(given);
    expect(findMessagePaths(bodies, codes).map(formatPointer)).toEqual(messages);
    expect(findIssuePlaces(bodies).map(formatIssuePlace)).toEqual(issues);
  });

  it("ends in a schema that contains itself", () => {
    const error: Record<string, unknown> = { type: "object" };
    error.properties = { message: text, details: list(error as OpenApiSchema), errors: error };
    expect(findMessagePaths(errorBodies([error]), [])[0]).toEqual(["message"]);
  });
});
