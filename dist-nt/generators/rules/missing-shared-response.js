import { isAddedTo } from "../expand/shared-response.js";
import { isRecord } from "../openapi/openapi.js";
import { change, onDocument } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /health:
    get:
      operationId: get-health
      responses: { "200": { description: All is well. } }
      x-errors:
        "404": false
components:
  responses:
    NotFound:
      description: No such path.
      x-error: { status: "404", kind: notFound, scope: every-operation }
`;
export const missingSharedResponse = {
    id: "errors/missing-shared-response",
    severity: "error",
    meaning: "an operation lacks a shared response that `x-error.scope` gives it",
    help: "remove the exemption, or give the reason in `x-deviations: [{ status, reason }]`",
    why: "Callers rely on what holds for every operation. An operation may differ, but then the document has to say so and why; otherwise it looks like an oversight.",
    failing,
    fixed: change(failing, `"404": false`, `"404": false\n      x-deviations:\n        - { status: "404", reason: The load balancer answers for it. }`),
    visitor: onDocument(({ operations, shared }, report) => {
        for (const operation of operations) {
            for (const norm of shared.filter((one) => isAddedTo(one, operation))) {
                if (!operation.deviations.has(norm.norm.status))
                    check(operation, norm, report);
            }
        }
    }),
};
function check({ id, operation, location, responses }, norm, report) {
    const { status } = norm.norm;
    const own = responses.find((response) => response.status === status);
    if (own) {
        if (own.shared === norm || own.codes.length > 0)
            return;
        report(`\`${id}\` describes status ${status} differently from the shared response \`${norm.name}\``, own.at);
        return;
    }
    const { "x-errors": xErrors } = operation;
    if (isRecord(xErrors) && xErrors[status] === false) {
        const at = location.child(["x-errors", status]).key();
        report(`\`${id}\` exempts itself from status ${status} without a reason`, at);
        return;
    }
    // Only where the expansion did not run.
    const at = location.child(["responses"]).key();
    report(`\`${id}\` lacks the shared response \`${norm.name}\` for status ${status}`, at);
}
