import { type Line, type Run, toMarkdown } from "./blocks.js";
import { findCodeStyle } from "./code-style.js";
import { findLeadingCodes, findTrailingCodes, type LeadingCodes } from "./leading-code.js";

/** Lines of a paragraph: each that begins with a code begins a statement, and others continue it. */
export function joinStatements(
  text: readonly Line[],
): readonly { readonly lead?: LeadingCodes; readonly index: number }[] {
  const found: { lead?: LeadingCodes; index: number }[] = [];
  for (const [index, line] of text.flatMap(splitStatements)) {
    const lead = findLeadingCodes(line) ?? findTrailingCodes(line);
    const last = found.at(-1);
    if (lead) found.push({ lead, index });
    else if (last?.lead && !last.lead.isTrailing) last.lead = continueWith(last.lead, line);
    else found.push({ index });
  }
  return found;
}

/** "`A`: this. `B`: that." on one line are two statements. */
function splitStatements(line: Line, index: number): readonly (readonly [index: number, part: Line])[] {
  const parts: Run[][] = [[]];
  for (const [at, run] of line.entries()) {
    const isCode = run.isMarked && findCodeStyle(run.text) !== undefined;
    const isBehindEnd = /[.;。]\s*$/.test(line[at - 1]?.text ?? "");
    if (isCode && isBehindEnd && /^\s*[:：–—]/.test(line[at + 1]?.text ?? "")) parts.push([]);
    parts.at(-1)?.push(run);
  }
  return parts.map((part) => [index, part]);
}

function continueWith(lead: LeadingCodes, line: Line): LeadingCodes {
  const more = toMarkdown(line).replace(/^[:：–—-]\s+/, "");
  return {
    ...lead,
    rest: lead.rest === "" ? more : `${lead.rest} ${more}`,
    end: lead.end === "line" ? "mark" : lead.end,
  };
}
