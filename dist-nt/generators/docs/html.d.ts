declare const brand: unique symbol;
/** HTML that is safe to put into a page as it is. */
export type Html = string & {
    readonly [brand]: "html";
};
/** A page's text from its template and its view. */
export type Render = (template: string, view: object) => Html;
/**
 * A renderer over templates, in an engine of its own: unknown names and helpers are errors, values are
 * escaped, prototypes are out of reach. Only the toolchain's own templates are ever compiled.
 *
 * @param templates texts by relative path; those in `partials/` are partials
 */
export declare function createRender(templates: ReadonlyMap<string, string>): Render;
/** Markdown as HTML: of the HTML in it only what is harmless, no pictures, no links but http(s) and mail. */
export type Markdown = (text: string) => Html;
/** Where text in backticks leads to, if anywhere. */
type FindLink = (code: string) => string | undefined;
/**
 * A renderer for Markdown of a document, that links what it knows. Headings become plain lines, since
 * they know nothing of those around them; links that are relative to somewhere else become their text.
 * What it made of a text it makes of it again: many pages say the same.
 */
export declare function createMarkdown(findLink: FindLink): Markdown;
/** An article of our own as HTML; its headings can be linked to. */
export declare function renderArticle(text: string): Html;
/** The words of Markdown, on one line; for titles, descriptions and the search. */
export declare function toPlainText(text: string): string;
/** Text as HTML has it between tags or in a quoted attribute. */
export declare function escapeHtml(text: string): Html;
export {};
