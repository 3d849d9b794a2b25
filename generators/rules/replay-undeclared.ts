import { change, onDocument, type Rule } from "./rule.js";

const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog: {}
paths:
  /cards:
    post:
      operationId: create-card
      responses: { "200": { description: The card. } }
`;

const writes: readonly string[] = ["post", "put", "patch", "delete"];

export const replayUndeclared = {
  id: "errors/replay-undeclared",
  severity: "warn",
  meaning: "an operation that changes something does not say whether it may be sent twice",
  help: "add `x-replay: once`, `safe`, or `{ keyed: { header: Name } }`",
  why: "When an answer is lost, the caller has to know whether sending again does the work a second time. Only the author of the operation knows; without a word, clients take the careful guess and never send again.",
  failing,
  fixed: change(failing, "responses:", "x-replay: once\n      responses:"),
  visitor: onDocument(({ operations }, report) => {
    for (const { id, method, operation, location } of operations) {
      if (!writes.includes(method) || operation["x-replay"] !== undefined) continue;
      // The line that names the operation, rather than all of it.
      const at = operation.operationId === undefined ? location.key() : location.child(["operationId"]);
      report(`\`${id}\` does not say whether it may be sent twice`, at);
    }
  }),
} as const satisfies Rule;
