import Handlebars from "handlebars";
import MarkdownIt, { type MarkdownIt as Engine, type Token } from "markdown-it";
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

/**
 * A renderer for Markdown of a document, that links what it knows. Headings become plain lines, since
 * they know nothing of those around them; links that are relative to somewhere else become their text.
 *
 * @param findLink where text in backticks leads to, if anywhere
 */
export function createMarkdown(findLink: (code: string) => string | undefined): Markdown {
  const markdown = createEngine(findLink);
  markdown.renderer.rules.heading_open = () => '<p class="subhead">';
  markdown.renderer.rules.heading_close = () => "</p>\n";
  return (text) => markdown.render(text) as Html;
}

/** A renderer for an article of our own, whose headings can be linked to. */
export function createArticle(findLink: (code: string) => string | undefined): Markdown {
  const markdown = createEngine(findLink);
  markdown.renderer.rules.heading_open = (tokens, index) => {
    const id = toSlug(
      plain(tokens[index + 1])
        .toLowerCase()
        .replace(/\W+/g, "-"),
    );
    return `<${tokens[index]?.tag} id="${id}">`;
  };
  return (text) => markdown.render(text) as Html;
}

function createEngine(findLink: (code: string) => string | undefined): Engine {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  markdown.validateLink = (url) => /^(https?:|mailto:|[^:]*$)/i.test(url.trim());
  // Pictures would be loaded from wherever the document says.
  markdown.disable("image");
  markdown.core.ruler.push("foreign_links", ({ tokens }) => {
    for (const token of tokens) if (token.children) token.children = withoutRelativeLinks(token.children);
  });
  const { rules } = markdown.renderer;
  rules.code_inline = (tokens, index) => {
    const text = tokens[index]?.content ?? "";
    const link = findLink(text);
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

/** The words of Markdown, on one line; for titles, descriptions and the search. */
export function toPlainText(text: string): string {
  return plainMarkdown
    .parse(text, {})
    .map((token) => plain(token))
    .filter(Boolean)
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
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
