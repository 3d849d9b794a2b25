/** Controls, marks that turn text around or cannot be seen, and the separators of lines that are not `\n`. */
const controls = /(?![\n\t])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;
/**
 * Text with its control characters as escapes such as `\u{1b}`, so that it can neither drive a terminal nor
 * be read in another order than it is written; line ends and tabs stay. Doing it twice changes nothing.
 */
export function escapeControls(text) {
    return text.replace(controls, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
}
/** JSON, or YAML in double quotes, with the same characters as escapes that every parser reads back. */
export function escapeControlsInJson(json) {
    return json.replace(controls, (character) => [...Array(character.length).keys()].map((at) => toUnitEscape(character.charCodeAt(at))).join(""));
}
function toUnitEscape(unit) {
    return `\\u${unit.toString(16).padStart(4, "0")}`;
}
/** Text of a document on one line, so that it cannot imitate a line of our output. */
export function toOneLine(text) {
    return text.replace(/\r?\n/g, "\\n");
}
