import { toMarkdown } from "./blocks.js";
import { withoutTransition } from "./clauses.js";
import { findCodeStyle } from "./code-style.js";
import { startsWithConjunction } from "./condition.js";
import { findLeadingCodes, findTrailingCodes } from "./leading-code.js";
/** Lines of a paragraph: each that begins with a code begins a statement, and others continue it. */
export function joinStatements(text) {
    const found = [];
    for (const [index, line] of text.flatMap(splitStatements)) {
        const lead = findLeadingCodes(line) ?? findTrailingCodes(line);
        const last = found.at(-1);
        if (lead)
            found.push({ lead, index });
        else if (last?.lead && !last.lead.isTrailing)
            last.lead = continueWith(last.lead, line);
        else
            found.push({ index });
    }
    return found;
}
/** "`A`: this. `B`: that." on one line are two statements, and so are "`A` if this, `B` if that". */
function splitStatements(line, index) {
    const parts = [[]];
    const isConditional = isOfConditions(line);
    for (const [at, run] of line.entries()) {
        const isCode = run.isMarked && findCodeStyle(run.text) !== undefined;
        const next = line[at + 1]?.text ?? "";
        const isBehindEnd = /[.;。]\s*$/.test(line[at - 1]?.text ?? "");
        if (isCode && ((isBehindEnd && /^\s*[:：–—]/.test(next)) || (isConditional && at > 0))) {
            cutTransition(parts.at(-1));
            parts.push([]);
        }
        parts.at(-1)?.push(run);
    }
    return parts.map((part) => [index, part]);
}
/** Whether a line begins with a code, and each of its codes has its condition behind it. */
function isOfConditions(line) {
    const codes = line.flatMap((run, at) => (run.isCode && findCodeStyle(run.text) !== undefined ? [at] : []));
    return (codes[0] === 0 && codes.length > 1 && codes.every((at) => startsWithConjunction(line[at + 1]?.text ?? "")));
}
/** Without the "or" before the next code. */
function cutTransition(part) {
    const last = part?.pop();
    if (last)
        part?.push({ ...last, text: withoutTransition(last.text) });
}
function continueWith(lead, line) {
    const more = toMarkdown(line).replace(/^[:：–—-]\s+/, "");
    return {
        ...lead,
        rest: lead.rest === "" ? more : `${lead.rest} ${more}`,
        end: lead.end === "line" ? "mark" : lead.end,
    };
}
