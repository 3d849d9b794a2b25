import { Handlebars } from "../emit/handlebars.js";
import { createTemplates } from "../emit/templates.js";
import {
  createMarkdownEngine,
  decodeMarkdown,
  type Engine,
  parseMarkdown,
  type Token,
} from "../markdown/markdown-engine.js";
import { toSlug } from "../names/slug.js";
import { balanceTags } from "./balance-tags.js";
import { canonicalTag } from "./harmless-html.js";
import { toHarmlessMarkdown } from "./harmless-markdown.js";
import { ownTemplates } from "./own-templates.js";

declare const brand: unique symbol;

/** HTML that is safe to put into a page as it is. */
export type Html = string & { readonly [brand]: "html" };

/** A page's text from its template and its view. */
export type Render = (template: string, view: object) => Html;

/** A renderer over the templates of pages. */
export function createRender(templates: ReadonlyMap<string, string>): Render {
  return createTemplates(ownTemplates, templates) as Render;
}

/** Markdown as HTML: of the HTML in it only what is harmless, links to pictures instead of these, no links but http(s) and mail. */
export type Markdown = (text: string) => Html;

/** Where text in backticks leads to, if anywhere. */
type FindLink = (code: string) => string | undefined;

/** What a text is rendered with. */
interface PageLinks {
  readonly findLink?: FindLink;
}

/**
 * A renderer for Markdown of a document, that links what it knows. Headings become plain lines, since
 * they know nothing of those around them; links that are relative to somewhere else become their text.
 * What it made of a text it makes of it again: many pages say the same.
 */
export function createMarkdown(findLink: FindLink): Markdown {
  const known = new Map<string, Html>();
  return (text) => {
    const html = known.get(text) ?? renderText(text, findLink);
    known.set(text, html);
    return html;
  };
}

function renderText(text: string, findLink: FindLink): Html {
  if (isTooLong(text)) return showAsWritten(text);
  // Most texts are a line of words, which need no parser.
  return plainLine.test(text)
    ? (`<p>${escapeHtml(text.trim())}</p>\n` as Html)
    : renderHarmless(text, findLink);
}

/** What Markdown is made into on the way takes a thousand times its length; the longest that people write is a fifth of this. */
const longestMarkdown = 100_000;

function isTooLong(text: string): boolean {
  return text.length > longestMarkdown;
}

function showAsWritten(text: string): Html {
  return `<pre tabindex="0">${escapeHtml(text)}</pre>\n` as Html;
}

function renderHarmless(text: string, findLink: FindLink): Html {
  const harmless = toHarmlessMarkdown(text);
  const html = documentMarkdown.render(harmless, { findLink });
  // Tags in the text may not fit those that Markdown makes.
  const whole = harmless.includes("<") ? balanceTags(html) : html;
  return arrange(whole.replace(/<(\/?)h[1-6]>/g, (_, slash) => (slash ? "</p>" : '<p class="subhead">')));
}

/** Elements as our pages have them, whoever wrote them. */
function arrange(html: string): Html {
  return html.replace(/<(\/?table|pre|th)>/g, (_, name: keyof typeof arranged) => arranged[name]) as Html;
}

const arranged = {
  table: '<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>',
  "/table": "</table></div>",
  pre: '<pre tabindex="0">',
  th: '<th scope="col">',
};

/** An article of our own as HTML; its headings can be linked to. */
export function renderArticle(text: string): Html {
  const markdown = createEngine();
  markdown.renderer.rules.heading_open = (tokens, index) => {
    const id = toSlug(
      plain(tokens[index + 1])
        .toLowerCase()
        .replace(/\W+/g, "-"),
    );
    return `<${tokens[index]?.tag} id="${id}">`;
  };
  return arrange(markdown.render(text));
}

function createEngine(): Engine {
  const markdown = createMarkdownEngine();
  markdown.validateLink = (url) => /^(https?:|mailto:|[^:]*$)/i.test(url.trim());
  // Pictures would be loaded from wherever the document says.
  markdown.disable("image");
  markdown.core.ruler.push("foreign_links", ({ tokens }) => {
    for (const token of tokens) if (token.children) token.children = withoutRelativeLinks(token.children);
  });
  markdown.core.ruler.push("tasks", ({ tokens }) => {
    for (const [index, token] of tokens.entries())
      if (token.type === "inline" && tokens[index - 2]?.type === "list_item_open") markTask(token);
  });
  const { rules } = markdown.renderer;
  rules.code_inline = (tokens, index, _options, env) => {
    const text = tokens[index]?.content ?? "";
    const link = (env as PageLinks | undefined)?.findLink?.(text);
    const code = `<code>${escapeHtml(text)}</code>`;
    return link === undefined || isInsideLink(tokens, index)
      ? code
      : `<a href="${escapeHtml(link)}">${code}</a>`;
  };
  // Without what it says on how to align, which is a style.
  rules.td_open = () => "<td>";
  rules.th_open = () => "<th>";
  rules.fence = (tokens, index) => `<pre><code>${escapeHtml(tokens[index]?.content ?? "")}</code></pre>\n`;
  rules.code_block = rules.fence;
  return markdown;
}

/** One for all pages, since setting it up takes longer than rendering a text; where links lead is given with each text. */
const documentMarkdown = createEngine();

/** The first words of an item: whether it is done, as GitHub has it. */
function markTask({ children }: Token): void {
  const first = children?.[0];
  if (first?.type === "text")
    first.content = first.content.replace(/^\[([ x])\](?= )/i, (_, mark) => (mark === " " ? "☐" : "☑"));
}

function withoutRelativeLinks(tokens: readonly Token[]): Token[] {
  let dropped = 0;
  return tokens.filter((token) => {
    if (token.type === "link_open" && !/^(https?|mailto):/i.test(String(token.attrGet("href")))) dropped += 1;
    else if (token.type !== "link_close" || dropped === 0) return true;
    else dropped -= 1;
    return false;
  });
}

function isInsideLink(tokens: readonly Token[], index: number): boolean {
  const before = tokens.slice(0, index);
  const count = (type: string) => before.filter((token) => token.type === type).length;
  return count("link_open") > count("link_close");
}

/** A line of nothing but words: no mark of Markdown, and a letter first, so that it starts no list. */
const plainLine = /^[A-Za-z](?:[A-Za-z0-9 ,.;:/{}()'-]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))*$/;

/** The words of Markdown, on one line; for titles, descriptions and the search. */
export function toPlainText(text: string): string {
  const words = isTooLong(text) || plainLine.test(text) ? text : parsePlain(text);
  return words.replace(/\s+/g, " ").trim();
}

function parsePlain(text: string): string {
  return parseMarkdown(toHarmlessMarkdown(text)).map(plain).filter(Boolean).join(" ");
}

function plain(token: Token | undefined): string {
  if (!token) return "";
  if (token.type.startsWith("html_")) return withoutTags(token.content);
  if (!token.children) return token.content;
  return token.children.map((child) => (/break$/.test(child.type) ? " " : plain(child))).join("");
}

/** The words of HTML. Tags within a line part no words, others do. */
function withoutTags(html: string): string {
  const words = html.replace(canonicalTag, (_, _slash, name: string) => (inline.has(name) ? "" : " "));
  return words.replace(/&#?\w+;/g, decodeMarkdown);
}

const inline = new Set(
  "a b strong i em u s strike del ins sub sup small big mark code kbd samp var tt q cite dfn abbr span".split(
    " ",
  ),
);

/** Text as HTML has it between tags or in a quoted attribute. */
export function escapeHtml(text: string): Html {
  return Handlebars.escapeExpression(text) as Html;
}
