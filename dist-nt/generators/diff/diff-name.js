import { quote } from "../changes/quote.js";
import { toRoute } from "./pair-operations.js";
/** What has changed of what an operation is called, and of how it is sent. */
export function diffName({ base, revision }) {
    const common = { operation: revision.id, base: base.at, revision: revision.at, subject: "" };
    const isRenamed = base.id !== revision.id && !(isUnnamed(base) && isUnnamed(revision));
    const former = `was called ${quote(base.id)}`;
    if (toRoute(base) !== toRoute(revision)) {
        const [from, to] = [toShownRoute(base), toShownRoute(revision)];
        const event = `moved from ${quote(from)} to ${quote(to)}${isRenamed ? `, and ${former}` : ""}`;
        return [{ ...common, rule: "operation-moved", event, detail: [base.id, from, to] }];
    }
    const [before, after] = [base.replay, revision.replay];
    const event = `is \`${after}\` to repeat now rather than \`${before}\``;
    const renamed = { ...common, rule: "operation-renamed", event: former, detail: [base.id] };
    const replayed = { ...common, rule: "replay-changed", event, detail: [before, after] };
    return [...(isRenamed ? [renamed] : []), ...(before === after ? [] : [replayed])];
}
/** Without an operationId, an operation is called what it is sent as. */
function isUnnamed({ id, method, path }) {
    return id === `${method} ${path}`;
}
/** As it is sent: `POST /cards`. */
function toShownRoute({ method, path }) {
    return `${method.toUpperCase()} ${path}`;
}
