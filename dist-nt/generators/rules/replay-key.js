import { listBodies } from "../facts/code-facts.js";
import { findSchemasAlong } from "../openapi/composed.js";
import { isRecord } from "../openapi/openapi.js";
import { change, onDocument } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog: {}
paths:
  /cards:
    post:
      operationId: create-card
      x-replay: { keyed: { header: Idempotency-Key } }
      responses: { "200": { description: The card. } }
`;
export const replayKey = {
    id: "errors/replay-key",
    severity: "error",
    meaning: "`x-replay: keyed` does not name the place of the key, or names one that does not exist",
    help: "write `x-replay: { keyed: { header: Name } }` or `{ keyed: { body: property } }`, and declare that parameter or property",
    why: "A key makes it safe to repeat a request, but only if it is where the server looks for it. If the client puts it elsewhere, a retry takes effect twice.",
    failing,
    fixed: change(failing, "responses:", "parameters: [{ name: Idempotency-Key, in: header, schema: { type: string } }]\n      responses:"),
    visitor: onDocument((facts, report) => {
        for (const operation of facts.operations) {
            const problem = findProblem(operation, facts);
            if (!problem)
                continue;
            const at = operation.location.child(["x-replay", ...problem.path]);
            report(`${problem.message} of \`${operation.id}\``, at);
        }
    }),
};
function findProblem({ operation, requestBody, parameters }, { follow }) {
    const replay = operation["x-replay"];
    const message = "`keyed` names neither a header nor a property of the body";
    if (replay === "keyed")
        return { message, path: [] };
    if (!isRecord(replay) || !("keyed" in replay))
        return undefined;
    const { header, body } = isRecord(replay.keyed) ? replay.keyed : {};
    if (typeof header === "string") {
        const isIt = (name) => String(name).toLowerCase() === header.toLowerCase();
        if (parameters.some(({ node }) => node.in === "header" && isIt(node.name)))
            return undefined;
        return { message: `\`${header}\` is not a header parameter`, path: ["keyed", "header"] };
    }
    if (typeof body !== "string")
        return { message, path: ["keyed"] };
    const bodies = requestBody ? listBodies(requestBody, follow) : [];
    if (bodies.some((one) => findSchemasAlong(one, [body], follow).length > 0))
        return undefined;
    return { message: `\`${body}\` is not a property of the body`, path: ["keyed", "body"] };
}
