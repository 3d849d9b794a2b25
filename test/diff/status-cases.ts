import type { DiffCase } from "./diff-case.js";
import { bare, coded, codes, toDocument, withOperation, withResponses } from "./documents.js";

const ok = { "201": { description: "Done." } };

/** Changes of statuses and of whole operations. */
export const statusCases: readonly DiffCase[] = [
  {
    name: "a status that nothing covered",
    base: withResponses({ "403": coded(codes("A")) }),
    revision: withResponses({ "403": coded(codes("A")), "409": coded(codes("B")) }),
    want: ["breaking status-added: 409 of `create-card` added, with `B`"],
  },
  {
    name: "a status that nothing covered, without a body",
    base: withResponses({}),
    revision: withResponses({ "429": bare }),
    want: ["breaking status-added: 429 of `create-card` added"],
  },
  {
    name: "a default where there was none",
    base: withResponses({ "403": coded(codes("A")) }),
    revision: withResponses({ "403": coded(codes("A")), default: bare }),
    want: ["breaking status-added: default of `create-card` added"],
  },
  {
    name: "a range beside a status of it",
    base: withResponses({ "404": bare }),
    revision: withResponses({ "404": bare, "4XX": bare }),
    want: ["breaking status-added: 4XX of `create-card` added"],
  },
  {
    name: "a status widened to its range",
    base: withResponses({ "404": bare }),
    revision: withResponses({ "4XX": bare }),
    want: ["breaking status-widened: 4XX of `create-card` took the place of 404"],
  },
  {
    name: "two statuses widened to their range, with all their codes",
    base: withResponses({ "403": coded(codes("A")), "409": coded(codes("B")) }),
    revision: withResponses({ "4xx": coded(codes("A", "B")) }),
    want: ["breaking status-widened: 4XX of `create-card` took the place of 403, 409"],
  },
  {
    name: "a status widened to its range, which has one code more",
    base: withResponses({ "404": coded(codes("A")) }),
    revision: withResponses({ "4XX": coded(codes("A", "B")) }),
    want: [
      "breaking status-widened: 4XX of `create-card` took the place of 404",
      "breaking code-added: `B` under 4XX of `create-card` added",
    ],
  },
  {
    name: "a range widened to default",
    base: withResponses({ "4XX": bare }),
    revision: withResponses({ default: bare }),
    want: ["breaking status-widened: default of `create-card` took the place of 4XX"],
  },
  {
    name: "a status of its own under default",
    base: withResponses({ default: coded(codes("A", "B")) }),
    revision: withResponses({ default: coded(codes("A", "B")), "409": coded(codes("B")) }),
    want: ["info status-refined: 409 of `create-card` added, which came under default, with `B`"],
  },
  {
    name: "a status of its own under a range",
    base: withResponses({ "4XX": bare }),
    revision: withResponses({ "4XX": bare, "404": bare }),
    want: ["info status-refined: 404 of `create-card` added, which came under 4XX"],
  },
  {
    name: "a status of its own under default, with a code that default did not list",
    base: withResponses({ default: coded(codes("A")) }),
    revision: withResponses({ default: coded(codes("A")), "409": coded(codes("A", "B")) }),
    want: [
      "breaking code-added: `B` under 409 of `create-card` added",
      "info status-refined: 409 of `create-card` added, which came under default, with `A`, `B`",
    ],
  },
  {
    name: "a code that has a status of its own instead of default's",
    base: withResponses({ default: coded(codes("A", "B")) }),
    revision: withResponses({ default: coded(codes("B")), "409": coded(codes("A")) }),
    want: ["info status-refined: 409 of `create-card` added, which came under default, with `A`"],
  },
  {
    name: "a range narrowed to a status",
    base: withResponses({ "4XX": bare }),
    revision: withResponses({ "404": bare }),
    want: [
      "warning status-removed: 4XX of `create-card` removed",
      "info status-refined: 404 of `create-card` added, which came under 4XX",
    ],
  },
  {
    name: "a status removed",
    base: withResponses({ "403": coded(codes("A")), "404": bare }),
    revision: withResponses({ "403": coded(codes("A")) }),
    want: ["warning status-removed: 404 of `create-card` removed"],
  },
  {
    name: "a status removed with its codes",
    base: withResponses({ "403": coded(codes("A", "B")), "404": bare }),
    revision: withResponses({ "404": bare }),
    want: ["warning status-removed: 403 of `create-card` removed"],
  },
  {
    name: "default removed",
    base: withResponses({ "404": bare, default: bare }),
    revision: withResponses({ "404": bare }),
    want: ["warning status-removed: default of `create-card` removed"],
  },
  {
    name: "an operation removed, another added",
    base: toDocument({
      "/cards": {
        get: { operationId: "list-cards", responses: ok },
        post: { operationId: "create-card", responses: ok },
      },
    }),
    revision: toDocument({
      "/cards": { get: { operationId: "list-cards", responses: ok } },
      "/users": { put: { operationId: "replace-user", responses: ok } },
    }),
    want: [
      "breaking operation-removed: operation `create-card` removed",
      "info operation-added: operation `replace-user` added",
    ],
  },
  {
    name: "an operation with another operationId",
    base: withOperation({ operationId: "createCard", responses: { "403": coded(codes("A")) } }),
    revision: withOperation({ responses: { "403": coded(codes("A")) } }),
    want: ["warning operation-renamed: operation `create-card` was called `createCard`"],
  },
  {
    name: "an operation with another operationId and one code more",
    base: withOperation({ operationId: "orderCard", responses: { "403": coded(codes("A")) } }),
    revision: withOperation({ responses: { "403": coded(codes("A", "B")) } }),
    want: [
      "breaking code-added: `B` under 403 of `create-card` added",
      "warning operation-renamed: operation `create-card` was called `orderCard`",
    ],
  },
  {
    name: "an operation at another path",
    base: toDocument({ "/cards": { post: { operationId: "create-card", responses: ok } } }),
    revision: toDocument({ "/v2/cards": { post: { operationId: "create-card", responses: ok } } }),
    want: ["breaking operation-moved: operation `create-card` moved from `POST /cards` to `POST /v2/cards`"],
  },
  {
    name: "an operation without operationId at another path of the same summary",
    base: toDocument({ "/cards": { post: { summary: "Order a card", responses: ok } } }),
    revision: toDocument({ "/orders": { post: { summary: "Order a card", responses: ok } } }),
    want: ["breaking operation-moved: operation `post /orders` moved from `POST /cards` to `POST /orders`"],
  },
  {
    name: "an operation with another name and path",
    base: toDocument({ "/cards": { post: { operationId: "createCard", responses: ok } } }),
    revision: toDocument({ "/v2/cards": { post: { operationId: "create-card", responses: ok } } }),
    want: [
      "breaking operation-moved: operation `create-card` moved from `POST /cards` to `POST /v2/cards`, and was called `createCard`",
    ],
  },
  {
    name: "a path parameter with another name",
    base: toDocument({
      "/cards/{id}": {
        get: {
          operationId: "get-card",
          parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
          responses: ok,
        },
      },
    }),
    revision: toDocument({
      "/cards/{cardId}": {
        get: {
          operationId: "get-card",
          parameters: [{ name: "cardId", in: "path", required: true, schema: { type: "string" } }],
          responses: ok,
        },
      },
    }),
    want: [],
  },
  {
    name: "a request that must not be repeated any more",
    base: withOperation({ "x-replay": "safe", responses: {} }),
    revision: withOperation({ "x-replay": "once", responses: {} }),
    want: ["warning replay-changed: operation `create-card` is `once` to repeat now rather than `safe`"],
  },
];
