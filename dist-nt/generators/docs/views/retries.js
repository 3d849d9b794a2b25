import { renderArticle } from "../html.js";
import { viewTypeScript } from "./parts.js";
import { viewOperationRow } from "./rows.js";
/**
 * The page about retries and outcomes, and the operations that are safe, keyed and to be sent once.
 *
 * @param article Markdown from our templates
 */
export function viewRetries(article, sources) {
    const { contract, samples } = sources;
    const listOf = (replay) => contract.operations
        .filter((operation) => operation.replay === replay)
        .map((operation) => ({
        ...viewOperationRow(operation, sources),
        key: operation.replayKey ? `${operation.replayKey.in} ${operation.replayKey.name}` : null,
    }));
    const reconciling = samples.ofReconciling(contract.operations);
    return {
        article: renderArticle(article),
        safe: listOf("safe"),
        keyed: listOf("keyed"),
        once: listOf("once"),
        typescript: reconciling === undefined ? null : viewTypeScript(reconciling),
    };
}
