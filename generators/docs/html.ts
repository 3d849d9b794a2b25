import Handlebars from "handlebars";
import MarkdownIt from "markdown-it";

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

/** Markdown of a document as HTML: no raw HTML, no links but http(s), mail and relative ones. */
export type Markdown = (text: string) => Html;

/**
 * A Markdown renderer that links what it knows.
 *
 * @param findLink where text in backticks leads to, if anywhere
 */
export function createMarkdown(findLink: (code: string) => string | undefined): Markdown {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  markdown.validateLink = (url) => /^(https?:|mailto:|[^:]*$)/i.test(url.trim());
  // Pictures would be loaded from wherever the document says.
  markdown.disable("image");
  markdown.renderer.rules.code_inline = (tokens, index) => {
    const text = tokens[index]?.content ?? "";
    const link = findLink(text);
    const code = `<code>${escapeHtml(text)}</code>`;
    return link === undefined ? code : `<a href="${escapeHtml(link)}">${code}</a>`;
  };
  return (text) => markdown.render(text) as Html;
}

/** Text as it stands between tags or in a quoted attribute. */
export function escapeHtml(text: string): Html {
  return Handlebars.escapeExpression(text) as Html;
}
