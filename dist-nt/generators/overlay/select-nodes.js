import { JSONPathError } from "json-p3";
import { documentLimits } from "../limits/document-limits.js";
import { createEnvironment, meterQuery } from "./metered-query.js";
/** A query that is no JSONPath, or takes too long. Its message continues a sentence about the query. */
export class QueryError extends Error {
    name = "QueryError";
}
/** Longer ones are not written by people, and parsing them is recursive. */
const longestQuery = 10_000;
/** @returns a function that throws `QueryError`, in the end also when all queries together take too long */
export function createSelection() {
    let rest = documentLimits.overlayVisits;
    const spend = (amount) => {
        rest -= amount;
        if (rest < 0)
            throw new QueryError(`takes too long: it looks at more than ${documentLimits.overlayVisits} nodes`);
    };
    const environment = createEnvironment(spend);
    return (document, query) => {
        if (query.length > longestQuery)
            throw new QueryError(`has more than ${longestQuery} characters`);
        try {
            const compiled = environment.compile(query);
            meterQuery(compiled, spend);
            return listPaths(compiled.lazyQuery(document));
        }
        catch (error) {
            throw toQueryError(error);
        }
    };
}
/** A path as a normalized path of JSONPath, in the shorter form where a name allows it. */
export function formatPath(path) {
    const parts = path.map((key) => {
        if (typeof key === "number")
            return `[${key}]`;
        return /^[A-Za-z_]\w*$/.test(key) ? `.${key}` : `[${quote(key)}]`;
    });
    return `$${parts.join("")}`;
}
/** A name in single quotes (RFC 9535 section 2.3.1), in one line. */
function quote(name) {
    const inner = JSON.stringify(name).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
    return `'${inner}'`;
}
function listPaths(nodes) {
    const paths = new Map();
    for (const { location } of nodes)
        paths.set(JSON.stringify(location), location);
    return [...paths.values()];
}
function toQueryError(error) {
    // The parser is recursive, and all nodes of a list are handed over at once.
    if (error instanceof RangeError)
        return new QueryError("is nested too deeply, or selects too much");
    if (!(error instanceof JSONPathError))
        return error;
    const reason = error.message.replace(/ \('.*':\d+\)$/s, "");
    return new QueryError(`is no JSONPath expression: ${reason}`);
}
