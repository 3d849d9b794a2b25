import { isRecord } from "../openapi/openapi.js";
import { change, onDocument, type Rule } from "./rule.js";

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
  meaning: "`x-deviations` speaks of a status that the operation does not have",
  help: "correct the status, or take the entry out",
  why: "A deviation explains what the operation answers. One for a status that is not there is left over or has a slip in it, and the docs would announce something that never happens.",
  failing,
  fixed: change(failing, `status: "201"`, `status: "202"`),
  visitor: onDocument(({ operations, shared }, report) => {
    // Of a norm, a deviation may say that it never occurs.
    const norms = new Set(shared.map(({ norm }) => norm.status));
    for (const { id, operation, location, responses, deviations } of operations) {
      const { "x-errors": exempt, "x-deviations": entries } = operation;
      for (const status of deviations) {
        if (norms.has(status) || responses.some((response) => response.status === status)) continue;
        if (isRecord(exempt) && status in exempt) continue;
        const index = (entries ?? []).findIndex((entry) => String(entry?.status) === status);
        const at = location.child(["x-deviations", index, "status"]);
        report(`\`${id}\` explains status ${status}, which it does not answer with`, at);
      }
    }
  }),
} as const satisfies Rule;
