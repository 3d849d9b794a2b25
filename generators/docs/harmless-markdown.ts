import { type CodeBlock, decodeMarkdown, listCodeBlocks } from "../markdown/markdown-engine.js";
import { balanceTags } from "./balance-tags.js";
import { encodeMarks, hasScheme, isWebLink, sanitiseTag } from "./harmless-html.js";

/**
 * What a reader of Markdown may take for more than text: the beginning of a tag, of a tag of Markdoc (which
 * Redoc reads), of a picture or of front matter, and a link to something other than a page.
 */
const notable =
  /<[a-z/!?]|\{%|!\[|^---|\](?:\(|:)(?!\s*<?(?:https?:\/\/|mailto:|[#/.)>]|[\w-]+(?:[\s)>]|$)|$))/i;

/** Takes no room, and keeps apart. */
const zeroWidth = "\u200b";

/**
 * The same Markdown with no tag in it but those that the sanitiser let through. That holds for every place
 * of the text, code included, which is written between tags where it holds something like one. So it does
 * not matter where a renderer sees code, and where HTML: no two agree on that.
 */
export function toHarmlessMarkdown(text: string): string {
  if (!notable.test(text)) return text;
  const clean = balanceTags(cleanBlocks(text.replace(/\r\n?/g, "\n")), zeroWidth);
  // What takes a text that begins with a line for front matter leaves it out.
  return clean.startsWith("---") ? `\n${clean}` : clean;
}

function cleanBlocks(text: string): string {
  const lines = text.split("\n");
  const parts: string[] = [];
  let done = 0;
  const addProse = (end: number): void => {
    if (end > done) parts.push(cleanProse(lines.slice(done, end).join("\n")));
  };
  for (const block of listCodeBlocks(text)) {
    addProse(block.start);
    parts.push(cleanCode(lines.slice(block.start, block.end), block));
    done = block.end;
  }
  addProse(lines.length);
  return parts.join("\n");
}

/** A block of code: as it is, or between tags, in which nothing but those tags has a meaning. */
function cleanCode(lines: readonly string[], { content, isFenced }: CodeBlock): string {
  const [first = "", ...rest] = lines;
  if (!lines.some((line) => notable.test(line))) return lines.join("\n");
  const code = content.replace(/\n$/, "").split("\n");
  // What is before the code belongs to the lists and quotes around it.
  const fence = isFenced ? /^[^`~]*/.exec(first)?.[0] : undefined;
  const places = fence === undefined ? lines : rest;
  const encoded = code.map((line, index) => {
    const before = index === 0 && fence !== undefined ? fence : toIndent(places[index] ?? "", line, isFenced);
    return `${before}${index === 0 ? "<pre><code>" : ""}${encodeCode(line)}`;
  });
  return `${encoded.join("\n")}</code></pre>`;
}

/** What is before the code in its line. */
function toIndent(line: string, code: string, isFenced: boolean): string {
  if (!line.endsWith(code)) return "";
  const before = line.slice(0, line.length - code.length);
  return isFenced ? before : before.replace(/(?: {1,4}|\t)$/, "");
}

/** As little as makes it harmless: what reads it leaves out blanks between two characters that are encoded. */
function encodeCode(text: string): string {
  return text
    .replace(/[&<]/g, (mark) => (mark === "&" ? "&amp;" : "&lt;"))
    .replaceAll("{%", "&#123;%")
    .replaceAll("![", "&#33;[")
    .replaceAll("](", "]&#40;");
}

/** Code within a line. A bar stays as it is, since in a table it ends a cell all the same. */
function encodeCodeSpan(text: string): string {
  const words = text.replace(/\n/g, " ").replace(/^ (.*\S.*) $/, "$1");
  return `<code>${words
    .split(/(\\\||\|)/)
    .map((part, index) => (index % 2 ? part : encodeMarks(part)))
    .join("")}</code>`;
}

/** A picture whose text is all there is between the brackets. */
const picture = /!\[([^[\]\n]*)\](?:\([^()\s]*(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\)|\[[^[\]\n]*\])/y;

/** Where something may begin that is more than text. */
const mark = /\\[\s\S]|`+|<|\{%|!\[|\](?=[(:])/g;
/** A tag, as CommonMark knows one. */
const tag =
  /<(?:\/[a-z][a-z0-9-]*\s*|[a-z][a-z0-9-]*(?:\s+[a-z_:@][\w:.@-]*(?:\s*=\s*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*\s*\/?)>/iy;
/** A link of nothing but its URL. */
const autolink = /<((?:https?:\/\/|mailto:)[^\s<>"]*|[\w.+-]+@[\w.-]+)>/iy;
/** As much of where a link leads as says how: the longest writing of a scheme that is one. */
const linkTarget = /\][(:]\s*(?:<([^>\n]{0,300})|([^\s)>]{0,300}))/y;

/** Text outside of blocks of code. */
function cleanProse(text: string): string {
  if (!notable.test(text)) return text;
  const ends = createEnds(text);
  let clean = "";
  let done = 0;
  for (const found of text.matchAll(mark)) {
    const { index } = found;
    if (index < done) continue;
    const [part, end] = cleanAt(text, index, found[0], ends);
    clean += text.slice(done, index) + part;
    done = end;
  }
  return clean + text.slice(done);
}

/** What becomes of a mark, and where the text goes on. */
type Cleaned = readonly [part: string, end: number];

function cleanAt(text: string, index: number, found: string, ends: Ends): Cleaned {
  const end = index + found.length;
  if (found === "<") return cleanTag(text, index, ends);
  if (found.startsWith("`")) return cleanSpan(text, index, end, ends);
  if (found === "]") {
    return isHarmlessTarget(text, index)
      ? [found, end]
      : [`]${encodeMarks(text.slice(end, end + 1))}`, end + 1];
  }
  if (found === "![") return cleanPicture(text, index, end);
  if (found.startsWith("\\")) return [/[<{]/.test(found) ? encodeMarks(found.slice(1)) : found, end];
  return [encodeMarks(found), end];
}

/** A link to the picture, which is not loaded; its text where there is a link around it already. */
function cleanPicture(text: string, index: number, end: number): Cleaned {
  const [whole = "", words = ""] = matchAt(picture, text, index) ?? [];
  if (text[index - 1] === "[")
    return whole === "" ? [encodeMarks("!["), end] : [encodeMarks(words), index + whole.length];
  // One more mark before it would make a picture of the link.
  const start = text[index - 1] === "!" ? `${zeroWidth}[` : "[";
  return [text[end] === "]" ? `${start}picture` : start, end];
}

function cleanTag(text: string, index: number, ends: Ends): Cleaned {
  const link = matchAt(autolink, text, index);
  if (link) {
    const url = link[1] ?? "";
    const href = isWebLink(url) ? url : `mailto:${url}`;
    return [`${sanitiseTag(`<a href="${href}">`)}${encodeMarks(url)}</a>`, index + link[0].length];
  }
  const commentEnd = text.startsWith("<!--", index) ? ends.ofComment(index) : undefined;
  // A comment is for nobody; a blank keeps apart what is around it.
  if (commentEnd !== undefined) return [" ", commentEnd];
  const [whole] = matchAt(tag, text, index) ?? [];
  if (whole !== undefined) return [sanitiseTag(whole), index + whole.length];
  return ["&lt;", index + 1];
}

function cleanSpan(text: string, index: number, start: number, ends: Ends): Cleaned {
  const end = ends.ofSpan(index, start - index);
  if (end === undefined) return [text.slice(index, start), start];
  const code = text.slice(start, end);
  const whole = end + start - index;
  return [notable.test(code) ? encodeCodeSpan(code) : text.slice(index, whole), whole];
}

/** Whether what follows a bracket leads to a page, or nowhere. */
function isHarmlessTarget(text: string, index: number): boolean {
  const [, quoted, plain] = matchAt(linkTarget, text, index) ?? [];
  const url = decodeMarkdown(quoted ?? plain ?? "").trim();
  return isWebLink(url) || !hasScheme(url);
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

/** Where things end that begin in a text. Asked from the first to the last, so that nothing is searched twice. */
interface Ends {
  /** Before which place code ends that begins with so many backticks: before as many, in the same paragraph. */
  readonly ofSpan: (start: number, length: number) => number | undefined;
  readonly ofComment: (start: number) => number | undefined;
}

function createEnds(text: string): Ends {
  /** By number of backticks; the places of empty lines by none. */
  const places = new Map<number, number[]>();
  for (const { 0: found, index } of text.matchAll(/`+|\n(?=[ \t]*\n)/g)) {
    const length = found === "\n" ? 0 : found.length;
    const known = places.get(length);
    if (known) known.push(index);
    else places.set(length, [index]);
  }
  for (const known of places.values()) known.reverse();
  const findNext = (start: number, length: number): number => {
    const known = places.get(length) ?? [];
    while ((known.at(-1) ?? text.length) <= start) known.pop();
    return known.at(-1) ?? text.length;
  };
  const lastComment = text.lastIndexOf("-->");
  return {
    ofSpan: (start, length) => {
      const end = findNext(start, length);
      return end < findNext(start, 0) ? end : undefined;
    },
    ofComment: (start) => (lastComment < start + 4 ? undefined : text.indexOf("-->", start + 4) + 3),
  };
}
