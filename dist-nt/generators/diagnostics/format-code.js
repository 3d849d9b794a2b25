import { findCodeByName } from "../names/code-name.js";
import { listCodeUrls } from "../names/code-page.js";
import { wrapText } from "./wrap-text.js";
const advices = {
    never: "no, the same request fails again",
    "after-fix": "yes, after the fix",
    "after-delay": "yes, after a delay",
    "after-credentials": "yes, with new credentials",
};
/**
 * A code as text for people: meaning, fix, retry advice, resolving operations, and each operation that
 * returns it, with its own description if it has one. `undefined` where the contract does not have the code.
 *
 * @param name the code, or the last parts of one that is a URI
 * @param docsUrl where the docs are published
 */
export function formatCode({ catalog, operations, title }, name, docsUrl) {
    const code = findCodeByName(name, catalog.map((one) => one.code));
    const entry = catalog.find((one) => one.code === code);
    if (!entry)
        return undefined;
    const url = docsUrl === undefined ? undefined : listCodeUrls(docsUrl, catalog).get(code);
    const since = entry.since === undefined ? "" : `, since ${entry.since}`;
    const advice = [
        ...(entry.fix === undefined ? [] : [wrapText(`What to do: ${entry.fix}`)]),
        ...(entry.retry === undefined ? [] : [`Retry: ${advices[entry.retry]}.`]),
        ...(entry.resolvedBy.length === 0 ? [] : [`Resolved by: ${entry.resolvedBy.join(", ")}`]),
    ];
    const lines = [
        `${code} (${title}${since}${entry.deprecated ? ", deprecated" : ""})`,
        wrapText(entry.meaning || "The document does not describe it."),
        "",
        ...(advice.length === 0 ? [] : [...advice, ""]),
        "Returned by:",
        ...operations.flatMap((operation) => formatOperation(operation, code, entry)),
        ...(url === undefined ? [] : ["", url]),
    ];
    return `${lines.join("\n")}\n`;
}
function formatOperation({ id, method, path, errors }, code, entry) {
    const wordings = new Map();
    for (const { status, codes } of errors) {
        for (const { meaning, fix } of codes.filter((one) => one.code === code)) {
            const own = [meaning === entry.meaning ? "" : meaning, fix === entry.fix ? "" : (fix ?? "")];
            const words = own.filter(Boolean).map((text) => wrapText(text, "    "));
            wordings.set(words.join("\n"), [...(wordings.get(words.join("\n")) ?? []), status]);
        }
    }
    return [...wordings].flatMap(([words, statuses]) => [
        `  ${id} (${method} ${path}), ${statuses.length === 1 ? "status" : "statuses"} ${statuses.join(", ")}`,
        ...(words === "" ? [] : [words]),
    ]);
}
