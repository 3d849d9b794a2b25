/**
 * The same Markdown with no tag in it but those that the sanitiser let through. That holds for every place
 * of the text, code included, which is written between tags where it holds something like one. So it does
 * not matter where a renderer sees code, and where HTML: no two agree on that.
 */
export declare function toHarmlessMarkdown(text: string): string;
