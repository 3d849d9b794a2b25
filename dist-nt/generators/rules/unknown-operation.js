import { change, onDocument } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog: {}
paths:
  /cards:
    get:
      operationId: list-cards
      responses: { "200": { description: The cards. } }
  /all-cards:
    get:
      operationId: list-all-cards
      deprecated: true
      x-replaced-by: [list-card]
      responses: { "200": { description: The cards. } }
`;
export const unknownOperation = {
    id: "errors/unknown-operation",
    severity: "error",
    meaning: "`resolvedBy` or `x-replaced-by` names an operation that does not exist",
    help: "write the `operationId` of an operation of this document",
    why: "Both become links: to the operation that resolves a code, and to the replacement of a deprecated operation. A broken link is worse than none.",
    failing,
    fixed: change(failing, "[list-card]", "[list-cards]"),
    visitor: onDocument(({ catalog, operations }, report) => {
        const known = new Set(operations.map(({ operation }) => operation.operationId));
        const check = (names, what, location) => {
            if (!Array.isArray(names))
                return;
            for (const [index, name] of names.entries()) {
                if (typeof name !== "string" || known.has(name))
                    continue;
                report(`${what} \`${name}\`, which is not an operation`, location.child([index]));
            }
        };
        for (const { code, entry, location } of catalog?.values() ?? []) {
            check(entry.resolvedBy, `\`${code}\` is resolved by`, location.child(["resolvedBy"]));
        }
        for (const { id, operation, location } of operations) {
            check(operation["x-replaced-by"], `\`${id}\` is replaced by`, location.child(["x-replaced-by"]));
        }
    }),
};
