import { UnknownSyntaxError } from "./nodes.js";
import { isCommentText } from "./text-forms.js";
const lineBreak = /\r\n|[\n\r\u2028\u2029]/;
/** What TypeScript takes for space at the start of a line; it is not what `trim` takes away. */
const space = /^[\t\v\f \u0085\u00a0\u1680\u2000-\u200b\u202f\u205f\u3000\ufeff]*/;
/** Between two stops of a tab. */
const tabWidth = 4;
/** A comment on lines of its own, each behind the indentation and its own space. */
export function printComment(text, indentation) {
    if (!isCommentText(text))
        throw new UnknownSyntaxError(`a comment that holds its end: ${text}`);
    const [first = "", ...rest] = `/*${text}*/`.split(lineBreak);
    const further = rest.map((line) => `\n${indentation}${" ".repeat(measureSpace(line))}${line.trim()}`);
    return `${indentation}${first.trim()}${further.join("")}\n`;
}
function measureSpace(line) {
    const [leading = ""] = space.exec(line) ?? [];
    if (!leading.includes("\t"))
        return leading.length;
    let width = 0;
    for (const character of leading)
        width += character === "\t" ? tabWidth - (width % tabWidth) : 1;
    return width;
}
