// The build in one file, which loads in a third of the time that the modules take.
import MarkdownIt, { type MarkdownIt as Engine, type Token } from "markdown-it/browser";
import { Handlebars } from "../emit/handlebars.js";
import { toSlug } from "../names/slug.js";

declare const brand: unique symbol;

/** HTML that is safe to put into a page as it is. */
export type Html = string & { readonly [brand]: "html" };

/** A page's text from its template and its view. */
export type Render = (template: string, view: object) => Html;

/**
 * A renderer over templates, in an engine of its own: unknown names and helpers are errors, values are
 * escaped, prototypes are out of reach. Only the toolchain's own templates are ever compiled.
 *
 * @param templates texts by relative path; those in `partials/` are partials
 */
export function createRender(templates: ReadonlyMap<string, string>): Render {
  const engine = Handlebars.create();
  for (const [path, text] of templates) {
    const name = /partials\/(.+)\.hbs$/.exec(path)?.[1];
    if (name !== undefined) engine.registerPartial(name, text);
  }
  const compiled = new Map<string, (view: object) => string>();
  return (path, view) => {
    const text = templates.get(path);
    if (text === undefined) throw new Error(`no template ${path}`);
    const template =
      compiled.get(path) ?? engine.compile(text, { strict: true, knownHelpersOnly: true, noEscape: false });
    compiled.set(path, template);
    return template(view) as Html;
  };
}

/** Markdown as HTML: no raw HTML, no pictures, no links but http(s) and mail. */
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
  const render = (text: string) => documentMarkdown.render(text, { findLink }) as Html;
  return (text) => {
    const html = known.get(text) ?? (isTooLong(text) ? showAsWritten(text) : render(text));
    known.set(text, html);
    return html;
  };
}

/** What Markdown is made into on the way takes a thousand times its length; the longest that people write is a fifth of this. */
const longestMarkdown = 100_000;

function isTooLong(text: string): boolean {
  return text.length > longestMarkdown;
}

function showAsWritten(text: string): Html {
  return `<pre tabindex="0">${escapeHtml(text)}</pre>\n` as Html;
}

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
  return markdown.render(text) as Html;
}

function createEngine(): Engine {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  markdown.validateLink = (url) => /^(https?:|mailto:|[^:]*$)/i.test(url.trim());
  // Pictures would be loaded from wherever the document says.
  markdown.disable("image");
  markdown.core.ruler.push("foreign_links", ({ tokens }) => {
    for (const token of tokens) if (token.children) token.children = withoutRelativeLinks(token.children);
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
  rules.table_open = () => '<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>\n';
  rules.table_close = () => "</table></div>\n";
  rules.th_open = () => '<th scope="col">';
  rules.fence = (tokens, index) =>
    `<pre tabindex="0"><code>${escapeHtml(tokens[index]?.content ?? "")}</code></pre>\n`;
  rules.code_block = rules.fence;
  return markdown;
}

/** One for all pages, since setting up takes longer than a text; where a page's links lead is said with each text. */
const documentMarkdown = createEngine();
documentMarkdown.renderer.rules.heading_open = () => '<p class="subhead">';
documentMarkdown.renderer.rules.heading_close = () => "</p>\n";

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

const plainMarkdown = new MarkdownIt({ html: false });

/** A line of nothing but words: no mark of Markdown, and a letter first, so that it starts no list. */
const plainLine = /^[A-Za-z](?:[A-Za-z0-9 ,.;:/{}()'-]|(?<=[A-Za-z0-9])_(?=[A-Za-z0-9]))*$/;

/** The words of Markdown, on one line; for titles, descriptions and the search. */
export function toPlainText(text: string): string {
  const words = isTooLong(text) || plainLine.test(text) ? text : parsePlain(text);
  return words.replace(/\s+/g, " ").trim();
}

function parsePlain(text: string): string {
  return plainMarkdown
    .parse(text, {})
    .map((token) => plain(token))
    .filter(Boolean)
    .join(" ");
}

function plain(token: Token | undefined): string {
  if (!token) return "";
  if (!token.children) return token.content;
  return token.children.map((child) => (/break$/.test(child.type) ? " " : child.content)).join("");
}

/** Text as it stands between tags or in a quoted attribute. */
export function escapeHtml(text: string): Html {
  return Handlebars.escapeExpression(text) as Html;
}
