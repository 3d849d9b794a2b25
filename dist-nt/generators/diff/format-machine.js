import { formatGithubCommand, toPosition } from "../diagnostics/format-machine.js";
import { escapeControlsInJson } from "../names/escape-controls.js";
/**
 * Findings as JSON: an array of objects. `operation` and `status` are those of the first use, `uses` has all.
 * Text is exact, its control characters as escapes of JSON.
 *
 * @param folder absolute path that file names are relative to
 */
export function formatFindingsAsJson(findings, folder) {
    const entries = findings.map(({ uses, base, revision, ...finding }) => ({
        ...finding,
        ...uses[0],
        operations: [...new Set(uses.map(({ operation }) => operation))],
        uses,
        base: toPosition(base, folder),
        revision: toPosition(revision, folder),
    }));
    return `${escapeControlsInJson(JSON.stringify(entries, undefined, 2))}\n`;
}
const githubLevels = { breaking: "error", warning: "warning", info: "notice" };
/** Findings as commands that GitHub Actions shows beside the lines of the revision, one a line. */
export function formatFindingsAsGithub(findings, folder) {
    return findings
        .map(({ rule, severity, message, hint, revision: place }) => {
        const text = `${message}; callers: ${hint}`;
        return `${formatGithubCommand({ level: githubLevels[severity], title: rule, text, place }, folder)}\n`;
    })
        .join("");
}
/** Findings as a table of Markdown under a line that sums them up, for a comment on a change. */
export function formatFindingsAsMarkdown(findings, summary, folder) {
    const rows = findings.map(({ severity, message, hint, bump, revision }) => {
        const { file, line } = toPosition(revision, folder);
        const place = `\`${file.replaceAll("`", "'")}:${line}\``;
        return [marks[severity], message, place, hint, bump].map(toCell).join(" | ");
    });
    if (rows.length === 0)
        return `${summary}\n`;
    const head = ["", "change", "where", "what callers do", "client"];
    const lines = [head.join(" | "), head.map(() => "---").join(" | "), ...rows].map((row) => `| ${row} |\n`);
    return `${summary}\n\n${lines.join("")}`;
}
const marks = {
    breaking: "**breaking**",
    warning: "warning",
    info: "info",
};
/** GitHub Flavored Markdown, section 4.10: a bar in a cell has a backslash, also within code. */
function toCell(text) {
    return text.replace(/\s*[\r\n\u2028\u2029]\s*/g, " ").replaceAll("|", "\\|");
}
