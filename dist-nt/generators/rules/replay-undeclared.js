import { change, onDocument } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog: {}
paths:
  /cards:
    post:
      operationId: create-card
      responses: { "200": { description: The card. } }
`;
const writes = ["post", "put", "patch", "delete"];
export const replayUndeclared = {
    id: "errors/replay-undeclared",
    severity: "warn",
    meaning: "an operation that changes something does not declare whether it may be repeated",
    help: "add `x-replay: once`, `safe`, or `{ keyed: { header: Name } }`",
    why: "When a response is lost, the caller has to know whether a retry takes effect a second time. Only the author of the operation knows. Without `x-replay`, clients assume that it does, and never retry.",
    failing,
    fixed: change(failing, "responses:", "x-replay: once\n      responses:"),
    visitor: onDocument(({ operations }, report) => {
        for (const { id, method, operation, location } of operations) {
            if (!writes.includes(method) || operation["x-replay"] !== undefined)
                continue;
            // Mark the line of the `operationId` rather than the whole operation.
            const at = operation.operationId === undefined ? location.key() : location.child(["operationId"]);
            report(`\`${id}\` does not declare whether it may be repeated`, at);
        }
    }),
};
