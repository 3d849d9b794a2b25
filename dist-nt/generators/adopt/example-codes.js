import { createExampleFinder } from "../codes/code-meaning.js";
import { listExamples } from "../codes/examples.js";
import { findCodeIn } from "../expand/error-body.js";
import { isRecord } from "../openapi/openapi.js";
import { findCodeStyle } from "./prose/code-style.js";
/** Operations that may have the same example before it says nothing of any of them. */
const maxAlike = 2;
/**
 * The codes in examples, at the place of codes. An example that many operations have alike shows what a body looks
 * like, not which code an operation returns.
 *
 * @param certain codes that prose names
 */
export function findExampleCodes(facts, certain) {
    const all = facts.operations.flatMap((operation) => operation.responses
        .filter(({ isError, codes }) => isError && codes.length === 0)
        .flatMap((response) => listExampleCodes(operation, response, facts)));
    const uses = countUses(all);
    const isBoilerplate = (one) => !one.isNamed && (uses.get(one.code) ?? 0) > maxAlike;
    const find = createExampleFinder(facts.follow);
    const readMeaning = ({ response, code, path }) => find({ node: response.response, location: response.location }, code, path)[0]?.meaning ?? "";
    return {
        proposals: all
            .filter((one) => !isBoilerplate(one))
            .map((one) => ({
            operation: one.operation.id,
            target: one.operation.location,
            status: one.response.status,
            isStatusGuessed: false,
            elsewhere: [],
            code: one.code,
            meaning: readMeaning(one),
            confidence: one.isNamed || certain.has(one.code) ? "high" : "medium",
            reasons: ["an example of the response has it"],
            place: toPlace(one),
        })),
        passedOver: uniqueByPlace(all.filter(isBoilerplate)).map((one) => ({
            word: one.code,
            reason: `the same example stands on ${uses.get(one.code)} operations`,
            place: toPlace(one),
        })),
    };
}
function listExampleCodes(operation, response, { follow }) {
    const placed = { node: response.response, location: response.location };
    const examples = listExamples(placed, follow);
    return examples.flatMap(({ name, value }) => response.codePaths.flatMap((path) => {
        const code = isRecord(value.node) || Array.isArray(value.node) ? findCodeIn(value.node, path) : undefined;
        if (code === undefined || findCodeStyle(code) === undefined)
            return [];
        return [
            {
                operation,
                response,
                code,
                isNamed: name !== "" && (examples.length > 1 || fold(name) === fold(code)),
                path,
                location: value.location.child(path),
            },
        ];
    }));
}
/** `card-frozen` names the example of `CARD_FROZEN`. */
function fold(name) {
    return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}
function countUses(all) {
    const operations = new Map();
    for (const { code, operation, isNamed } of all) {
        if (isNamed)
            continue;
        const known = operations.get(code) ?? new Set();
        operations.set(code, known.add(operation.id));
    }
    return new Map([...operations].map(([code, ids]) => [code, ids.size]));
}
function toPlace({ location, code }) {
    return { location, word: code, occurrence: 0 };
}
function uniqueByPlace(all) {
    const byPlace = new Map(all.map((one) => [`${one.location.source.absoluteRef}${one.location.pointer}`, one]));
    return [...byPlace.values()];
}
