import type { DiffCase } from "./diff-case.js";
import { coded, codes, toDocument, withResponses } from "./documents.js";

const shared = { $ref: "#/components/responses/Conflict" };

/** Two operations that share a response. */
function sharing(response: object, more: object = {}) {
  const toOperation = (operationId: string) => ({
    operationId,
    responses: { "200": { description: "Done." }, "409": shared, ...more },
  });
  return toDocument(
    { "/cards": { post: toOperation("create-card") }, "/lists": { get: toOperation("list-cards") } },
    { components: { responses: { Conflict: response } } },
  );
}

/** The same with a copy of the response in each operation. */
function copied(response: object) {
  const toOperation = (operationId: string) => ({
    operationId,
    responses: { "200": { description: "Done." }, "409": response },
  });
  return toDocument({
    "/cards": { post: toOperation("create-card") },
    "/lists": { get: toOperation("list-cards") },
  });
}

const flagship = (xErrors: string, responses = "responses.yaml", catalog = "") => ({
  "openapi.yaml": `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog:
  FORBIDDEN: { meaning: You may not. }
  KYC_REQUIRED: { meaning: Identity checks are not done. }
  CARD_FROZEN: { meaning: The card is frozen. }
${catalog}paths:
  /cards:
    post:
      operationId: create-card
      x-errors:
${xErrors.replace(/^/gm, "        ")}
      responses: { "200": { description: Done. } }
  /cards/{cardId}:
    parameters: [{ name: cardId, in: path, required: true, schema: { type: string } }]
    get:
      operationId: get-card
      x-errors: { "403": [FORBIDDEN] }
      responses: { "200": { description: Done. } }
components:
  responses:
    Forbidden: { $ref: "${responses}#/Forbidden" }
    TooManyRequests: { $ref: "${responses}#/TooManyRequests" }
`,
  [responses as `${string}.yaml`]: sharedResponses(),
});

function sharedResponses(retry = "after-fix", reason = "reason: { type: string }") {
  return `Forbidden:
  description: You may not.
  content:
    application/json:
      schema:
        type: object
        required: [errorCode]
        properties:
          errorCode: { type: string }
          ${reason}
  x-error: { status: "403", kind: forbidden, scope: listed, code: FORBIDDEN, retry: ${retry} }
TooManyRequests:
  description: Too many.
  headers: { Retry-After: { required: true, schema: { type: integer } } }
  x-error: { status: "429", kind: rateLimited, scope: every-operation, retry: after-delay }
`;
}

const list = `"403": [FORBIDDEN, KYC_REQUIRED]`;

/** What several operations have from one place is one finding. */
export const sharedCases: readonly DiffCase[] = [
  {
    name: "a code added to a shared response",
    base: sharing(coded(codes("A"))),
    revision: sharing(coded(codes("A", "B"))),
    want: ["breaking code-added: `B` under 409 of `create-card` and `list-cards` added"],
  },
  {
    name: "a code removed from a shared response",
    base: sharing(coded(codes("A", "B"))),
    revision: sharing(coded(codes("A"))),
    want: ["warning code-removed: `B` under 409 of `create-card` and `list-cards` removed"],
  },
  {
    name: "a shared response that operations have besides",
    base: sharing(coded(codes("A"))),
    revision: {
      ...sharing(coded(codes("A")), { "429": { $ref: "#/components/responses/TooMany" } }),
      components: { responses: { Conflict: coded(codes("A")), TooMany: { description: "No." } } },
    },
    want: ["breaking status-added: 429 of `create-card` and `list-cards` added"],
  },
  {
    name: "a shared response that operations have no more",
    base: sharing(coded(codes("A"))),
    revision: toDocument({
      "/cards": { post: { operationId: "create-card", responses: { "200": { description: "Done." } } } },
      "/lists": { get: { operationId: "list-cards", responses: { "200": { description: "Done." } } } },
    }),
    want: ["warning status-removed: 409 of `create-card` and `list-cards` removed"],
  },
  {
    name: "a property removed from a shared response",
    base: sharing(
      coded(codes("A"), { required: ["errorCode", "reason"], properties: { reason: { type: "string" } } }),
    ),
    revision: sharing(coded(codes("A"))),
    want: [
      "breaking property-removed: the property `/reason` under 409 of `create-card` and `list-cards` removed",
    ],
  },
  {
    name: "a code added to a schema that two statuses share",
    base: {
      ...withResponses({
        "403": coded({ $ref: "#/components/schemas/Code" }),
        "409": coded({ $ref: "#/components/schemas/Code" }),
      }),
      components: { schemas: { Code: codes("A") } },
    },
    revision: {
      ...withResponses({
        "403": coded({ $ref: "#/components/schemas/Code" }),
        "409": coded({ $ref: "#/components/schemas/Code" }),
      }),
      components: { schemas: { Code: codes("A", "B") } },
    },
    want: ["breaking code-added: `B` under 403 and 409 of `create-card` added"],
  },
  {
    name: "a code in `x-errors`",
    base: flagship(list),
    revision: flagship(`"403": [FORBIDDEN, KYC_REQUIRED, CARD_FROZEN]`),
    want: ["breaking code-added: `CARD_FROZEN` under 403 of `create-card` added"],
  },
  {
    name: "a property removed from the shared response of `x-errors`",
    base: flagship(list),
    revision: { ...flagship(list), "responses.yaml": sharedResponses("after-fix", "") },
    want: [
      "warning optional-property-removed: the property `/reason` under 403 of `create-card` and `get-card` removed",
    ],
  },
  {
    name: "retry flipped in a shared response that is added by itself",
    base: flagship(list),
    revision: {
      ...flagship(list),
      "responses.yaml": sharedResponses().replace(
        "every-operation, retry: after-delay",
        "every-operation, retry: never",
      ),
    },
    want: [
      "warning retry-changed: `retry` under 429 of `create-card` and `get-card` changed from `after-delay` to `never`",
    ],
  },
];

/** Documents that say the same in other words. */
export const rewritingCases: readonly DiffCase[] = [
  {
    name: "a shared response copied into its operations",
    base: sharing(coded(codes("A", "B"))),
    revision: copied(coded(codes("A", "B"))),
    want: [],
  },
  {
    name: "copies that share a response now",
    base: copied(coded(codes("A", "B"))),
    revision: sharing(coded(codes("A", "B"))),
    want: [],
  },
  {
    name: "another order of codes",
    base: copied(coded(codes("A", "B"))),
    revision: copied(coded(codes("B", "A"))),
    want: [],
  },
  {
    name: "one value as `enum` or `const`",
    base: copied(coded(codes("A"))),
    revision: copied(coded({ const: "A" })),
    want: [],
  },
  {
    name: "a list as alternatives of one value",
    base: copied(coded(codes("A", "B"))),
    revision: copied(
      coded({
        oneOf: [
          { type: "string", const: "A" },
          { type: "string", const: "B" },
        ],
      }),
    ),
    want: [],
  },
  {
    name: "an unused component",
    base: copied(coded(codes("A"))),
    revision: {
      ...copied(coded(codes("A"))),
      components: { schemas: { Unused: codes("X", "Y") }, responses: { Other: coded(codes("Z")) } },
    },
    want: [],
  },
  {
    name: "another order of keys",
    base: withResponses({ "403": coded(codes("A")), "409": coded(codes("B")) }),
    revision: withResponses({ "409": coded(codes("B")), "403": coded(codes("A")) }),
    want: [],
  },
  {
    name: "a body split by `allOf`",
    base: withResponses({
      "403": coded(codes("A", "B"), {
        required: ["errorCode", "reason"],
        properties: { reason: { type: "string" } },
      }),
    }),
    revision: withResponses({
      "403": {
        description: "Not this time.",
        content: {
          "application/json": {
            schema: {
              allOf: [
                { type: "object", properties: { reason: { type: "string" }, errorCode: { type: "string" } } },
                { required: ["reason", "errorCode"], properties: { errorCode: codes("B", "A") } },
              ],
            },
          },
        },
      },
    }),
    want: [],
  },
  {
    name: "a meaning broken into other lines",
    base: withResponses({ "403": coded(codes(["A", "The card\nis  frozen."])) }),
    revision: withResponses({ "403": coded(codes(["A", "The card is\nfrozen.\n"])) }),
    want: [],
  },
  {
    name: "`x-errors` as a list or as a map",
    base: flagship(list),
    revision: flagship(`"403":\n  KYC_REQUIRED:\n  FORBIDDEN:`),
    want: [],
  },
  {
    name: "shared responses in another file",
    base: flagship(list),
    revision: flagship(list, "errors/shared.yaml"),
    want: [],
  },
  {
    name: "JSON in place of YAML, in one file",
    base: flagship(list)
      ["openapi.yaml"].replaceAll(/^ {4}(Forbidden|TooMany).*\n/gm, "")
      .replace("  responses:\n", `  responses:\n${sharedResponses().replace(/^/gm, "    ")}`),
    revision: flagship(list),
    want: [],
  },
];
