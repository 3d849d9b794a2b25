import { isRecord } from "../openapi/openapi.js";
import { change, onDocument } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    get:
      operationId: list-cards
      responses: { "200": { description: The cards. } }
components:
  responses:
    TooManyRequests:
      description: Too many calls.
      x-error: { status: "429", kind: rateLimited, scope: every-operation }
`;
export const retryAfter = {
    id: "errors/retry-after",
    severity: "error",
    meaning: "a response with status 429 does not declare the header `Retry-After`",
    help: "add `headers: { Retry-After: { schema: { type: integer } } }` to the response",
    why: "A client over the rate limit has to know how long to wait. Without the header it guesses, and clients that wait too short a time keep the API overloaded.",
    failing,
    fixed: change(failing, "description: Too many calls.", "description: Too many calls.\n      headers: { Retry-After: { required: true, schema: { type: integer } } }"),
    visitor: onDocument(({ operations, shared }, report) => {
        const limits = [
            ...shared.map((one) => ({
                ...one,
                status: one.norm.status,
                of: `the shared response \`${one.name}\``,
            })),
            ...operations.flatMap(({ id, responses }) => responses.map((one) => ({ ...one, of: `\`${id}\`` }))),
        ].filter(({ status }) => status === "429");
        const seen = new Set();
        for (const { response, location, of, ...rest } of limits) {
            if (seen.has(response))
                continue;
            seen.add(response);
            const names = isRecord(response.headers) ? Object.keys(response.headers) : [];
            if (names.some((name) => name.toLowerCase() === "retry-after"))
                continue;
            // Responses from the expansion are reported at the `x-errors` of the operation.
            const at = "at" in rest && rest.fromShorthand ? rest.at : location.key();
            report(`status 429 of ${of} does not declare \`Retry-After\``, at);
        }
    }),
};
