import { isDeepStrictEqual } from "node:util";
import { parseYaml } from "../engine/yaml.js";
import { escapeControlsInJson } from "../names/escape-controls.js";
const head = `# What changed in the errors of this API, by release, the oldest first.
# \`openapi-errors release\` adds the next one at the end.
`;
/**
 * The text of a history with one more release at its end; what is there stays as it is, byte for byte.
 *
 * @param text of the history; `undefined` where there is none
 * @returns `undefined` for a text that nothing can be added to at its end, such as a list in brackets
 */
export function appendRelease(text, release) {
    if (text === undefined)
        return `${head}${formatRelease(release)}`;
    const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
    const whole = text === "" || /\n$/.test(text) ? text : `${text}${lineEnd}`;
    const [, indentation = ""] = /^( *)- /m.exec(text.replace(/^\uFEFF/, "")) ?? [];
    const added = formatRelease(release).replace(/^(?=.)/gm, indentation);
    const appended = `${whole}${added.replaceAll("\n", lineEnd)}`;
    return isAdded(text, appended, added) ? appended : undefined;
}
/** Whether the longer text says what the shorter one does, and the release behind it. */
function isAdded(text, appended, added) {
    const before = parse(text) ?? [];
    const [release] = parse(added);
    return Array.isArray(before) && isDeepStrictEqual(parse(appended), [...before, release]);
}
/** What does not parse is nothing that something could be added to. */
function parse(text) {
    try {
        return parseYaml(text.replace(/^\uFEFF/, ""));
    }
    catch {
        return {};
    }
}
/** A release as YAML, a line for each change. */
export function formatRelease({ date, changes, introduced, retired }) {
    return [
        `- date: ${JSON.stringify(date)}`,
        changes.length === 0 ? "  changes: []" : "  changes:",
        ...changes.map((change) => `    - ${toFlow(change)}`),
        ...(introduced.length > 0 ? [`  introduced: ${toFlow(introduced)}`] : []),
        ...(retired.size > 0 ? ["  retired:"] : []),
        ...[...retired].map(([code, meaning]) => `    ${toFlow(code)}: ${toFlow(meaning === "" ? {} : { meaning })}`),
        "",
    ].join("\n");
}
/** A value on one line; texts that are no plain word are in quotes, so that no reader takes them for anything else. */
function toFlow(value) {
    if (Array.isArray(value))
        return `[${value.map(toFlow).join(", ")}]`;
    if (typeof value !== "object" || value === null)
        return toScalar(String(value));
    const entries = Object.entries(value).map(([key, one]) => `${key}: ${toFlow(one)}`);
    return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
function toScalar(text) {
    const isPlain = /^[A-Za-z][A-Za-z0-9_-]*$/.test(text) && !words.test(text);
    return isPlain ? text : escapeControlsInJson(JSON.stringify(text));
}
/** What some reader of YAML takes for no text. */
const words = /^(true|false|null|yes|no|on|off|y|n)$/i;
