import { hasUnkept } from "../names/unkept.js";

/**
 * The only way from text to TypeScript. A document's text is untrusted: it becomes code through one of
 * the encoders here, and emitters take nothing but what they return.
 */

declare const brand: unique symbol;

/** TypeScript that is safe to write into a file. */
export type Code = string & { readonly [brand]: "code" };

/** An identifier. */
export type Identifier = Code & { readonly [brand]: "code" };

/** What may stand inside a JSDoc comment. */
export type Comment = string & { readonly [brand]: "comment" };

/** A string literal that holds exactly the text, safe in scripts and in HTML. */
export function toStringLiteral(text: string): Code {
  return escapeInvisible(JSON.stringify(text).replaceAll("<", toEscape("<"))) as Code;
}

/** Escapes of one letter. */
const shortEscapes: Readonly<Record<string, string>> = {
  "\t": "\\t",
  "\v": "\\v",
  "\f": "\\f",
  "\b": "\\b",
  "\r": "\\r",
  "\n": "\\n",
  "\\": "\\\\",
  '"': '\\"',
};

/** A string literal in ASCII, as TypeScript's own printer writes it. */
export function toAsciiLiteral(text: string): Code {
  const escaped = text.replace(/[^ !#-[\]-\x7f]/g, (character, at: number) => {
    // Before a digit, `\0` would be another character.
    if (character === "\0") return /^\d/.test(text.slice(at + 1, at + 2)) ? "\\x00" : "\\0";
    return shortEscapes[character] ?? `\\u${toEscape(character).slice(2).toUpperCase()}`;
  });
  return `"${escaped}"` as Code;
}

/** The type of all strings that start with a text, and end with another. */
export function toRangeType(start: string, end: string): Code {
  const toTemplate = (text: string) => toStringLiteral(text).slice(1, -1).replace(/[`$]/g, "\\$&");
  return `\`${toTemplate(start)}\${string}${toTemplate(end)}\`` as Code;
}

/** Characters that nobody sees, or that turn the order of what is seen around, as escapes of a string literal. */
export function escapeInvisible(text: string): string {
  // Most text is plain; asking for classes of characters takes ten times as long.
  return text.replace(/[^\t\n\x20-\x7e]+/g, (odd) =>
    odd.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => character.split("").map(toEscape).join("")),
  );
}

/** A property name: bare where it is an ASCII identifier, else quoted; `__proto__` is computed, so that it is a plain property. */
export function toPropertyName(text: string): Code {
  if (text === "__proto__") return '["__proto__"]' as Code;
  return isAsciiIdentifier(text) ? (text as Code) : toStringLiteral(text);
}

/** An identifier that has been checked to be one, in its one spelling and without characters that nobody sees. */
export function toIdentifier(text: string): Identifier {
  if (!isIdentifier(text)) throw new Error(`not an identifier: ${JSON.stringify(text)}`);
  return text as Identifier;
}

/** Text for a JSDoc comment: it cannot end the comment, nor start a tag, and keeps its lines. */
export function toComment(text: string): Comment {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, "\n")
    .replaceAll("*/", "*\u200b/")
    .replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, " ")
    .replace(/(^|[\s\u200b{])@/g, "$1\\@")
    .trim()
    .split("\n")
    .map(wrap)
    .join("\n") as Comment;
}

/** Breaks a line of prose between words; a word that is longer than a line stays whole. */
function wrap(line: string): string {
  const width = lineWidth - 10;
  const lines: string[] = [];
  let start = 0;
  while (line.length - start > width) {
    let end = start + width;
    while (end > start && line[end] !== " ") end -= 1;
    if (end === start) end = line.indexOf(" ", start + width + 1);
    if (end === -1) break;
    lines.push(line.slice(start, end));
    start = end + 1;
  }
  return [...lines, line.slice(start)].join("\n");
}

/** Comments joined, each a paragraph; empty ones are left out. */
export function joinComments(...comments: readonly (Comment | undefined)[]): Comment {
  return comments.filter((comment) => comment !== undefined && comment !== "").join("\n\n") as Comment;
}

/** Comments in a line each, such as the items of a list. */
export function listComments(comments: readonly Comment[]): Comment {
  return comments.map((comment) => comment.replaceAll("\n", " ")).join("\n") as Comment;
}

/** A JSDoc tag of our own with text of the document behind it, on one line. */
export function toTag(name: "deprecated" | "param" | "returns" | "throws" | "see", text: string): Comment {
  return `@${name} ${toComment(text).replaceAll("\n", " ")}` as Comment;
}

/** A template that takes nothing but code: `code\`type A = ${name};\``. */
export function code(parts: TemplateStringsArray, ...values: readonly (Code | number | boolean)[]): Code {
  // `String.raw` takes three times as long.
  let text = parts[0] ?? "";
  for (const [index, value] of values.entries()) text += `${value}${parts[index + 1] ?? ""}`;
  return text as Code;
}

/** A comment to the end of the line. */
export function toLineComment(text: string): Code {
  return `// ${toComment(text).replaceAll("\n", " ")}` as Code;
}

/** Code joined by something that is no text of a document. */
export function joinCode(parts: readonly Code[], separator: "" | ", " | " | " | "\n" | "; "): Code {
  return parts.join(separator) as Code;
}

/** Widest line that emitted literals, imports and comments aim at. */
export const lineWidth = 110;

/** Plain data as a literal expression, over several lines where it is long. `undefined` members are left out. */
export function toLiteral(value: unknown, indent = ""): Code {
  if (typeof value === "string") return toStringLiteral(value);
  if (value === null || typeof value === "boolean" || typeof value === "number") return String(value) as Code;
  const inside = `${indent}  `;
  if (Array.isArray(value))
    return enclose(
      "[]",
      value.map((item) => toLiteral(item, inside)),
      indent,
    );
  const members = Object.entries(value as object)
    .filter(([, member]) => member !== undefined)
    .map(([name, member]) => code`${toPropertyName(name)}: ${toLiteral(member, inside)}`);
  return enclose("{}", members, indent);
}

/** Items between brackets: on one line where they fit, else one a line. */
export function enclose(brackets: "[]" | "{}", items: readonly Code[], indent = ""): Code {
  const [open, close] = brackets;
  if (items.length === 0) return brackets as Code;
  const padding = brackets === "{}" ? " " : "";
  const line = `${open}${padding}${items.join(", ")}${padding}${close}`;
  if (indent.length + line.length <= lineWidth && !line.includes("\n")) return line as Code;
  return `${open}\n${items.map((item) => `${indent}  ${item},\n`).join("")}${indent}${close}` as Code;
}

function isIdentifier(text: string): boolean {
  if (/^\p{ASCII}*$/u.test(text)) return isAsciiIdentifier(text);
  const isOne = /^[\p{IDS}$_][\p{IDC}$]*$/u.test(text) && text === text.normalize("NFC");
  return isOne && !hasUnkept(text) && !/\p{Cf}/u.test(text);
}

function isAsciiIdentifier(text: string): boolean {
  return /^[A-Za-z_$][A-Za-z0-9_$]*$/.test(text) && text !== "__proto__";
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
