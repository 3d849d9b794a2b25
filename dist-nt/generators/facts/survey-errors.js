import { isScalar } from "../codes/collect-candidates.js";
import { detectFailure } from "../codes/detect-failure.js";
import { isSuccessStatus } from "../openapi/http-status.js";
import { findCodeSlots, listBodies } from "./code-facts.js";
/** Counts the error responses of a document by form. */
export function surveyErrors(facts) {
    const operations = facts.operations.map((operation) => ({
        ...operation,
        errors: operation.responses.filter(({ isError }) => isError),
    }));
    const responses = listResponses(operations, facts);
    const declaring = (pattern) => operations.filter(({ errors }) => errors.some(({ status }) => pattern.test(status))).length;
    const count = (form) => {
        const some = responses.filter((one) => one.form === form);
        return { count: some.length, ...(some[0] && { example: some[0].name }) };
    };
    const failure = detect(facts);
    const pairs = operations.flatMap(({ id, errors }) => errors.flatMap(({ codes }) => codes.map(({ code }) => ({ id, code }))));
    return {
        operations: operations.length,
        declaring: {
            "4xx": declaring(/^4/),
            "5xx": declaring(/^5/),
            default: declaring(/^default$/),
            none: operations.filter(({ errors }) => errors.length === 0).length,
        },
        codes: new Set(pairs.map(({ code }) => code)).size,
        pairs: new Set(pairs.map(({ id, code }) => `${id}\n${code}`)).size,
        responses: {
            listed: count("listed"),
            open: count("open"),
            codeless: count("codeless"),
            bodiless: count("bodiless"),
        },
        ...(failure && { failure }),
    };
}
function detect({ operations, failurePlaces, follow }) {
    const successes = operations
        .filter(({ ownParts }) => ownParts.failurePlaces === undefined && failurePlaces.length === 0)
        .flatMap(({ responses }) => responses.filter(({ status }) => isSuccessStatus(status)));
    const bodies = successes.flatMap(({ response, location }) => listBodies({ node: response, location }, follow));
    return detectFailure(bodies, follow);
}
function listResponses(operations, facts) {
    return operations.flatMap(({ id, errors }) => errors.map((error) => {
        return { name: `${error.status} of ${id}`, form: toForm(error, facts) };
    }));
}
function toForm({ codes, codePaths, response, location }, { follow }) {
    if (codes.length > 0)
        return "listed";
    const placed = { node: response, location };
    if (listBodies(placed, follow).length === 0)
        return "bodiless";
    const slots = findCodeSlots(placed, codePaths, follow);
    return slots.some(({ node }) => isScalar(node)) ? "open" : "codeless";
}
