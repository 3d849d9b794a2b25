import type { AnyError } from "immersve-client";

type Schema = Readonly<Record<string, unknown>>;

/** A response as an API or a framework describes it and sends it, and what an error has of it. */
export interface ErrorBodyRow {
  readonly who: string;
  readonly status: number;
  readonly mediaType?: string;
  /** The schema that the document has for the status. */
  readonly schema: Schema;
  /** Schemas of other statuses of the same operation, which show where else a part is. */
  readonly others?: Readonly<Record<string, Schema>>;
  /** What says that a success is a refusal, as `x-openapi-errors` of the document has it. */
  readonly failure?: unknown;
  readonly sent: unknown;
  readonly want: Pick<AnyError, "kind" | "code" | "reason" | "issues"> & {
    /** If not all that was sent. */
    readonly body?: unknown;
  };
}

const text = { type: "string" };
const integer = { type: "integer" };
const codes = (...values: readonly string[]) => ({ type: "string", enum: values });
const object = (properties: Schema, required: readonly string[] = []): Schema => ({
  type: "object",
  properties,
  ...(required.length > 0 && { required }),
});
const list = (items: Schema): Schema => ({ type: "array", items });
const mapOf = (additionalProperties: Schema): Schema => ({ type: "object", additionalProperties });
const problem = "application/problem+json";

/** What error bodies look like in the wild: the defaults of frameworks, and APIs that many know. */
export const errorBodyRows: readonly ErrorBodyRow[] = [
  {
    who: "problem details (RFC 9457)",
    status: 403,
    mediaType: problem,
    schema: object({
      type: codes("https://example.com/probs/out-of-credit", "https://example.com/probs/closed"),
      title: text,
      detail: text,
      balance: integer,
    }),
    sent: {
      type: "https://example.com/probs/out-of-credit",
      title: "You do not have enough credit.",
      detail: "Your current balance is 30, but that costs 50.",
      balance: 30,
    },
    want: {
      kind: "code",
      code: "https://example.com/probs/out-of-credit",
      reason: "Your current balance is 30, but that costs 50.",
    },
  },
  {
    who: "problem details with a title alone",
    status: 422,
    mediaType: problem,
    schema: object({
      type: text,
      title: text,
      detail: text,
      errors: list(object({ detail: text, pointer: text })),
    }),
    sent: {
      title: "Your request is not valid.",
      errors: [{ detail: "must be a positive integer", pointer: "#/age" }],
    },
    want: {
      kind: "unexpectedStatus",
      reason: "Your request is not valid.",
      issues: [{ path: "#/age", message: "must be a positive integer" }],
    },
  },
  {
    who: "problem details with invalid-params",
    status: 400,
    mediaType: problem,
    schema: object({ title: text, "invalid-params": list(object({ name: text, reason: text })) }),
    sent: { title: "Invalid.", "invalid-params": [{ name: "color", reason: "must be 'green'" }] },
    want: {
      kind: "invalidRequest",
      reason: "Invalid.",
      issues: [{ path: "color", message: "must be 'green'" }],
    },
  },
  {
    who: "FastAPI, a validation",
    status: 422,
    schema: object({
      detail: list(object({ loc: list({ anyOf: [text, integer] }), msg: text, type: text })),
    }),
    sent: { detail: [{ loc: ["body", "items", 0, "cents"], msg: "must be above zero", type: "gt" }] },
    want: {
      kind: "unexpectedStatus",
      reason: "must be above zero",
      issues: [{ path: "body.items.0.cents", message: "must be above zero" }],
    },
  },
  {
    who: "FastAPI, an exception",
    status: 409,
    schema: object({ detail: text }),
    others: {
      "422": object({ detail: list(object({ loc: list(text), msg: text, type: text })) }),
    },
    sent: { detail: "Bike b1 is in use." },
    want: { kind: "unexpectedStatus", reason: "Bike b1 is in use." },
  },
  {
    who: "FastAPI, an exception that the document does not have",
    status: 404,
    schema: {},
    others: {
      "422": object({ detail: list(object({ loc: list(text), msg: text, type: text })) }),
    },
    sent: { detail: "No such bike." },
    want: { kind: "notFound", reason: "No such bike." },
  },
  {
    who: "ASP.NET Core",
    status: 400,
    mediaType: problem,
    schema: object({ type: text, title: text, status: integer, errors: mapOf(list(text)) }),
    sent: {
      title: "One or more validation errors occurred.",
      status: 400,
      errors: { "Items[0].Cents": ["Give a number.", "Give it in cents."] },
    },
    want: {
      kind: "invalidRequest",
      reason: "One or more validation errors occurred.",
      issues: [
        { path: "Items[0].Cents", message: "Give a number." },
        { path: "Items[0].Cents", message: "Give it in cents." },
      ],
    },
  },
  {
    who: "Laravel",
    status: 422,
    schema: object({ message: text, errors: mapOf(list(text)) }),
    sent: { message: "The name field is required.", errors: { name: ["The name field is required."] } },
    want: {
      kind: "unexpectedStatus",
      reason: "The name field is required.",
      issues: [{ path: "name", message: "The name field is required." }],
    },
  },
  {
    who: "Spring",
    status: 400,
    schema: object({
      timestamp: text,
      status: integer,
      error: text,
      message: text,
      errors: list(object({ field: text, defaultMessage: text })),
    }),
    sent: {
      status: 400,
      error: "Bad Request",
      message: "Validation failed.",
      errors: [{ field: "name", defaultMessage: "must not be blank" }],
    },
    want: {
      kind: "invalidRequest",
      reason: "Validation failed.",
      issues: [{ path: "name", message: "must not be blank" }],
    },
  },
  {
    who: "NestJS, a text",
    status: 404,
    schema: object({ statusCode: integer, message: { oneOf: [text, list(text)] }, error: text }),
    sent: { statusCode: 404, message: "No such cat.", error: "Not Found" },
    want: { kind: "notFound", code: "Not Found", reason: "No such cat." },
  },
  {
    who: "NestJS, a validation",
    status: 400,
    schema: object({ statusCode: integer, message: { oneOf: [text, list(text)] }, error: text }),
    sent: { statusCode: 400, message: ["name is too short", "age is no number"], error: "Bad Request" },
    want: {
      kind: "unknownCode",
      code: "Bad Request",
      reason: "name is too short; age is no number",
      issues: [
        { path: "", message: "name is too short" },
        { path: "", message: "age is no number" },
      ],
    },
  },
  {
    who: "Django REST, a validation",
    status: 400,
    schema: object({ name: list(text), non_field_errors: list(text) }),
    others: { "404": object({ detail: text }) },
    sent: { name: ["This field is required."], non_field_errors: ["The dates overlap."] },
    want: {
      kind: "invalidRequest",
      issues: [
        { path: "name", message: "This field is required." },
        { path: "non_field_errors", message: "The dates overlap." },
      ],
    },
  },
  {
    who: "Django REST, a text",
    status: 404,
    schema: object({ detail: text }),
    others: { "400": object({ name: list(text), non_field_errors: list(text) }) },
    sent: { detail: "Not found." },
    want: { kind: "notFound", reason: "Not found." },
  },
  {
    who: "Rails",
    status: 422,
    schema: object({ errors: mapOf(list(text)) }),
    sent: { errors: { email: ["is invalid"] } },
    want: { kind: "unexpectedStatus", issues: [{ path: "email", message: "is invalid" }] },
  },
  {
    who: "JSON:API",
    status: 409,
    mediaType: "application/vnd.api+json",
    schema: object({
      errors: list(
        object({
          status: text,
          code: codes("TAKEN", "CLOSED"),
          title: text,
          detail: text,
          source: object({ pointer: text }),
        }),
      ),
    }),
    sent: {
      errors: [
        {
          status: "409",
          code: "TAKEN",
          title: "Taken",
          detail: "The name is taken.",
          source: { pointer: "/data/name" },
        },
      ],
    },
    want: {
      kind: "code",
      code: "TAKEN",
      reason: "The name is taken.",
      issues: [{ path: "/data/name", message: "The name is taken." }],
    },
  },
  {
    who: "OAuth 2",
    status: 400,
    schema: object({ error: codes("invalid_grant", "invalid_scope"), error_description: text }),
    sent: { error: "invalid_grant", error_description: "The code was used before." },
    want: { kind: "code", code: "invalid_grant", reason: "The code was used before." },
  },
  {
    who: "Google",
    status: 400,
    schema: object({
      error: object({
        code: integer,
        status: codes("INVALID_ARGUMENT", "FAILED_PRECONDITION"),
        message: text,
        details: list(
          object({ fieldViolations: list(object({ field: text, description: text })), "@type": text }),
        ),
      }),
    }),
    sent: {
      error: {
        code: 400,
        status: "INVALID_ARGUMENT",
        message: "The request is invalid.",
        details: [
          { "@type": "type.googleapis.com/google.rpc.Help" },
          {
            "@type": "type.googleapis.com/google.rpc.BadRequest",
            fieldViolations: [{ field: "name", description: "is empty" }],
          },
        ],
      },
    },
    want: {
      kind: "code",
      code: "INVALID_ARGUMENT",
      reason: "The request is invalid.",
      issues: [{ path: "name", message: "is empty" }],
    },
  },
  {
    who: "AWS",
    status: 400,
    schema: object({
      __type: codes("ValidationException", "ThrottlingException"),
      message: text,
      fieldList: list(object({ path: text, message: text })),
    }),
    sent: {
      __type: "ValidationException",
      message: "1 validation error detected",
      fieldList: [{ path: "/Name", message: "is too long" }],
    },
    want: {
      kind: "code",
      code: "ValidationException",
      reason: "1 validation error detected",
      issues: [{ path: "/Name", message: "is too long" }],
    },
  },
  {
    who: "Stripe",
    status: 402,
    schema: object({
      error: object({ code: codes("card_declined", "expired_card"), message: text, param: text }),
    }),
    sent: { error: { code: "card_declined", message: "Your card was declined.", param: "source" } },
    want: {
      kind: "code",
      code: "card_declined",
      reason: "Your card was declined.",
      issues: [{ path: "source", message: "Your card was declined." }],
    },
  },
  {
    who: "Plaid",
    status: 400,
    schema: object({
      error_code: codes("ITEM_LOGIN_REQUIRED", "NO_ACCOUNTS"),
      error_message: text,
      display_message: { ...text, nullable: true },
    }),
    sent: { error_code: "NO_ACCOUNTS", error_message: "no accounts", display_message: null },
    want: { kind: "code", code: "NO_ACCOUNTS", reason: "no accounts" },
  },
  {
    who: "Adyen",
    status: 422,
    schema: object({ errorCode: text, message: text, status: integer }),
    sent: { errorCode: "14_030", message: "Return URL is missing.", status: 422 },
    want: { kind: "unknownCode", code: "14_030", reason: "Return URL is missing." },
  },
  {
    who: "PayPal",
    status: 422,
    schema: object({
      name: text,
      message: text,
      details: list(
        object({ issue: codes("ORDER_NOT_APPROVED", "ORDER_EXPIRED"), field: text, description: text }),
      ),
    }),
    sent: {
      name: "UNPROCESSABLE_ENTITY",
      message: "The action could not be performed.",
      details: [{ issue: "ORDER_EXPIRED", field: "/id", description: "The order has expired." }],
    },
    want: {
      kind: "code",
      code: "ORDER_EXPIRED",
      reason: "The action could not be performed.",
      issues: [{ path: "/id", message: "The order has expired." }],
    },
  },
  {
    who: "GraphQL over 200",
    status: 200,
    failure: { at: "/errors" },
    schema: object({
      data: object({}),
      errors: list(
        object({
          message: text,
          path: list({ anyOf: [text, integer] }),
          extensions: object({ code: codes("FORBIDDEN", "BAD_USER_INPUT"), maximum: integer }),
        }),
      ),
    }),
    sent: {
      data: null,
      errors: [
        {
          message: "At most ten.",
          path: ["cart", "items", 0],
          extensions: { code: "BAD_USER_INPUT", maximum: 10 },
        },
      ],
    },
    want: {
      kind: "code",
      code: "BAD_USER_INPUT",
      reason: "At most ten.",
      issues: [{ path: "cart.items.0", message: "At most ten." }],
    },
  },
  {
    who: "Slack",
    status: 200,
    failure: { at: "/ok", equals: false },
    schema: object(
      { ok: { type: "boolean" }, error: codes("channel_not_found", "not_in_channel"), errors: list(text) },
      ["ok"],
    ),
    sent: { ok: false, error: "not_in_channel", errors: ["Join it first."] },
    want: {
      kind: "code",
      code: "not_in_channel",
      issues: [{ path: "", message: "Join it first." }],
    },
  },
  {
    who: "a list of texts",
    status: 409,
    schema: object({ error: codes("name_taken", "is_archived"), errors: list(text) }),
    sent: { error: "name_taken", errors: ["The name is taken.", "Choose another."] },
    want: {
      kind: "code",
      code: "name_taken",
      issues: [
        { path: "", message: "The name is taken." },
        { path: "", message: "Choose another." },
      ],
    },
  },
];
