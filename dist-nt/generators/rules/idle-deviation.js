import { isRecord } from "../openapi/openapi.js";
import { change, onDocument } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog: {}
paths:
  /cards:
    get:
      operationId: list-cards
      responses:
        "202": { description: The list is being made. }
      x-deviations:
        - { status: "201", reason: The list is made in the background. }
`;
export const idleDeviation = {
    id: "errors/idle-deviation",
    severity: "warn",
    meaning: "`x-deviations` names a status that the operation does not return",
    help: "correct the status, or take the entry out",
    why: "A deviation explains a status of the operation. If the operation does not return that status, the entry is outdated or has a typing error, and the docs would describe something that never happens.",
    failing,
    fixed: change(failing, `status: "201"`, `status: "202"`),
    visitor: onDocument(({ operations, shared }, report) => {
        // A deviation may say that the status of a norm never occurs.
        const norms = new Set(shared.map(({ norm }) => norm.status));
        for (const { id, operation, location, responses, deviations } of operations) {
            const { "x-errors": exempt, "x-deviations": entries } = operation;
            for (const status of deviations) {
                if (norms.has(status) || responses.some((response) => response.status === status))
                    continue;
                if (isRecord(exempt) && status in exempt)
                    continue;
                const index = (entries ?? []).findIndex((entry) => String(entry?.status) === status);
                const at = location.child(["x-deviations", index, "status"]);
                report(`\`${id}\` has a deviation for status ${status}, which it does not return`, at);
            }
        }
    }),
};
