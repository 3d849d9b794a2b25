import { joinComments, toComment } from "../emit/code.js";
import { retrySentences } from "./retry-sentences.js";
/** Those of every API. */
const kinds = [
    "invalidRequest",
    "unauthorized",
    "forbidden",
    "notFound",
    "rateLimited",
    "server",
    "unexpectedStatus",
];
/** What each kind of error that a status stands for means in an API: the norms of its statuses. */
export function describeKinds(norms) {
    const refused = norms.some(({ kind }) => kind === "refused") ? ["refused"] : [];
    return [...kinds, ...refused].map((kind) => {
        const declared = findNorms(norms, kind);
        if (declared.length === 0)
            return [kind, toComment("The document declares no such status.")];
        return [kind, joinComments(...declared.map(describeNorm))];
    });
}
/** The norms of a kind; without any, that of the range which holds for it, else that of `default`. */
function findNorms(norms, kind) {
    const own = norms.filter((norm) => norm.kind === kind);
    if (own.length > 0)
        return own;
    const ranges = [kind === "server" ? "5XX" : "4XX", "default"];
    const found = ranges.map((range) => norms.find(({ status }) => status === range));
    return found.filter((norm) => norm !== undefined).slice(0, 1);
}
function describeNorm({ status, title, description, retry }) {
    const name = title === status ? status : `${status} ${title}`;
    return joinComments(toComment(description.trim() === "" ? `${name}.` : `${name}: ${description}`), retry === undefined ? undefined : toComment(`Retry: ${retrySentences[retry]}`));
}
