// Adds to the text of `redocly.yaml`, so that comments and everything else stay as they are. Only the form
// that people usually write is understood; whether the result says what it should is for the caller to see.
/** The file with an entry as the last of `apis`; `undefined` where its form is not the usual one. */
export function addEntry(existing, entry) {
    const { lines, lineEnd } = toLines(existing);
    const apis = findApis(lines);
    if (apis)
        return insert(lines, lineEnd, apis.end, indent(entry, apis.indentation));
    if (lines.some((line) => /^["']?apis\b/.test(line)))
        return undefined;
    return insert(lines, lineEnd, lines.length, `\napis:\n${indent(entry, "  ")}`);
}
/** The file with settings at the end of an entry of `apis`; `undefined` where its form is not the usual one. */
export function addSettings(existing, name, settings) {
    const { lines, lineEnd } = toLines(existing);
    const apis = findApis(lines);
    if (!apis)
        return undefined;
    const key = lines.findIndex((line, at) => at > apis.start && at < apis.end && isKey(line, name, apis.indentation));
    const entry = key === -1 ? undefined : findBlock(lines.slice(0, apis.end), key);
    return entry && insert(lines, lineEnd, entry.end, indent(settings, entry.indentation));
}
/** Text with each of its lines moved to the right. */
export function indent(text, indentation) {
    return text.replace(/^(?=.)/gm, indentation);
}
function findApis(lines) {
    const start = lines.findIndex((line) => /^apis:\s*(#.*)?$/.test(line));
    return start === -1 ? undefined : findBlock(lines, start);
}
/** Comments with the same indentation as the block belong to it. */
function findBlock(lines, start) {
    const outer = toIndentation(lines[start]);
    const below = lines.slice(start + 1);
    const isOutside = (line) => line.trim() !== "" && toIndentation(line).length <= outer.length;
    const length = below.findIndex((line) => isOutside(line) && (outer !== "" || !/^\s*#/.test(line)));
    const block = below.slice(0, length === -1 ? below.length : length);
    const last = block.findLastIndex((line) => line.trim() !== "" && !isOutside(line));
    const first = block.find((line) => /^\s+[^\s#]/.test(line));
    return { start, end: start + 1 + last + 1, indentation: first ? toIndentation(first) : `${outer}  ` };
}
function isKey(line, name, indentation) {
    const [, spaces, , key] = /^(\s*)(["']?)(.+?)\2:\s*(#.*)?$/.exec(line) ?? [];
    return spaces === indentation && key === name;
}
function toIndentation(line = "") {
    return /^\s*/.exec(line)?.[0] ?? "";
}
function toLines(text) {
    const lineEnd = text.includes("\r\n") ? "\r\n" : "\n";
    return { lines: text.replace(/(\r?\n)+$/, "").split(/\r?\n/), lineEnd };
}
function insert(lines, lineEnd, at, added) {
    return `${[...lines.slice(0, at), ...added.trimEnd().split("\n"), ...lines.slice(at)].join(lineEnd)}${lineEnd}`;
}
