import { findCommonStyle, hasStyle } from "./checks/code-styles.js";
import { onDocument } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog:
  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }
  card-lost: { meaning: The card is lost., fix: Order another one., retry: never }
paths:
  /cards:
    get:
      operationId: list-cards
      responses: { "200": { description: The cards. } }
      x-errors:
        "403": [CARD_FROZEN, card-lost]
components:
  schemas:
    ErrorBody:
      type: object
      required: [errorCode]
      properties: { errorCode: { type: string } }
  responses:
    Forbidden:
      description: Refused.
      content: { application/json: { schema: { $ref: "#/components/schemas/ErrorBody" } } }
      x-error: { status: "403", kind: forbidden }
`;
const maximum = 63;
export const codeName = {
    id: "errors/code-name",
    severity: "warn",
    meaning: "some codes are not written like the others",
    help: "write all codes in one style; a new API takes capital letters, digits and underscores, as in `CARD_FROZEN`, at most 63 characters (the form of AIP-193)",
    why: "Codes in one style are easy to recognise in logs, in prose and in a search. Any style will do that all codes have. A published code cannot be renamed without breaking clients, so check its form before.",
    failing,
    fixed: failing.replaceAll("card-lost", "CARD_LOST"),
    visitor: onDocument((facts, report) => {
        const codes = listCodes(facts);
        const style = findCommonStyle([...codes.keys()]);
        reportOthers(codes, style, report);
        if (style === "the form of URIs")
            return;
        for (const [code, at] of codes)
            if (code.length > maximum)
                report(`\`${code}\` has ${code.length} characters, more than ${maximum}`, at);
    }),
};
/** Each code once: in the catalog, else at the first operation that lists it. */
function listCodes({ catalog, operations }) {
    const codes = new Map();
    for (const { code, location } of catalog?.values() ?? [])
        codes.set(code, location.key());
    for (const { code, at } of operations.flatMap(({ responses }) => responses.flatMap((one) => one.codes)))
        if (!codes.has(code))
            codes.set(code, at);
    return codes;
}
/** All in one sentence: what a style lacks is the same for each. */
function reportOthers(codes, style, report) {
    const others = [...codes].filter(([code]) => !hasStyle(code, style));
    const [first] = others;
    if (!first)
        return;
    const shown = others.slice(0, 3).map(([code]) => `\`${code}\``);
    const rest = others.length - shown.length;
    const verb = others.length === 1 ? "is" : "are";
    const named = `${shown.join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
    const sentence = `${others.length} of ${codes.size} codes ${verb} not in ${style}, as most are: ${named}`;
    report(sentence, first[1]);
}
