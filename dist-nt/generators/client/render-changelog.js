import { formatChange } from "../contract/format-change.js";
import { generatedMark } from "../io/output.js";
import { escapeControls } from "../names/escape-controls.js";
/** `CHANGELOG.md` of the npm package: what each release of the API has changed, the latest first; none without a history. */
export function renderChangelog({ title, releases }) {
    if (releases.length === 0)
        return [];
    const parts = [
        `<!-- ${generatedMark}. -->\n# Changes`,
        `What each release of the errors of ${toMarkdown(title)} changed, and which version of this package it needed.`,
        ...[...releases].reverse().flatMap(renderRelease),
    ];
    return [{ path: "client/CHANGELOG.md", text: `${parts.join("\n\n")}\n` }];
}
const headings = [
    ["added", "Added"],
    ["removed", "Removed"],
    ["renamed", "Renamed"],
    ["changed", "Changed"],
];
function renderRelease({ id, bump, changes, retired }) {
    const sections = headings.flatMap(([effect, heading]) => {
        const lines = changes.filter((one) => one.effect === effect).map(renderChange);
        return lines.length === 0 ? [] : [`### ${heading}`, lines.join("\n")];
    });
    return [
        `## ${id}${bump === undefined ? "" : ` (${bump})`}`,
        ...(changes.length === 0 ? ["From here on, changes are recorded."] : sections),
        ...(retired.length > 0
            ? ["### Retired", `No operation returns any more: ${retired.map(toCode).join(", ")}.`]
            : []),
    ];
}
function renderChange(change) {
    return `- ${change.severity === "breaking" ? "**Breaking:** " : ""}${toMarkdown(formatChange(change))}`;
}
function toCode(name) {
    return `\`${toLine(name).replaceAll("`", "'")}\``;
}
/** Text of a history on one line: of its Markdown, what is in backticks is kept, and the rest are words. */
function toMarkdown(text) {
    return toLine(text)
        .split(/(`[^`]*`)/)
        .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\`*_{}[\]<>#|~&!]/g, "\\$&")))
        .join("");
}
function toLine(text) {
    return escapeControls(text.replace(/\s+/g, " ").trim());
}
