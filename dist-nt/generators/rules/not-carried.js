import { Place } from "../openapi/place.js";
import { requestLimits } from "./checks/not-carried-requests.js";
import { responseLimits } from "./checks/not-carried-responses.js";
import { schemaLimits } from "./checks/not-carried-schemas.js";
import { securityLimits } from "./checks/not-carried-security.js";
import { change, toReport } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
security: [{ Certificate: [] }]
paths:
  /cards:
    get:
      operationId: list-cards
      responses: { "200": { description: The cards. } }
components:
  securitySchemes:
    Certificate: { type: mutualTLS }
`;
const limits = [...requestLimits, ...responseLimits, ...securityLimits];
/** Reports each kind of thing once, at the first place, with the number of places. */
export const notCarried = {
    id: "document/not-carried",
    severity: "warn",
    meaning: "the document describes something that the generated client does not do",
    help: "describe it in another way, or do without it; to accept what follows, set the rule to `off` in redocly.yaml",
    why: "A client that drops a parameter or loses a part of a response without a word is worse than none, since the call succeeds. Whatever the client cannot carry is reported, once for each kind, with what follows from it.",
    failing,
    fixed: change(failing, "{ type: mutualTLS }", "{ type: http, scheme: bearer }"),
    visitor: ({ readFacts }) => {
        const ofSchemas = new Map(schemaLimits.map((limit) => [limit, []]));
        const note = (node, { location }) => {
            for (const [{ find }, places] of ofSchemas)
                places.push(...find(node).map((field) => Place.of(location).child(field).key()));
        };
        return {
            Schema: note,
            Root: {
                enter: note,
                leave(root, context) {
                    const report = toReport(context);
                    const facts = readFacts(root, context);
                    const found = [...limits.map((limit) => [limit, limit.find(facts)]), ...ofSchemas];
                    for (const [{ describe }, places] of found)
                        if (places[0])
                            report(describe(places.length), places[0]);
                },
            },
        };
    },
};
