/**
 * Text with its tags in pairs, so that nothing reaches into what is around it: what is open is closed,
 * what was never open is left out, and a part of a list or a table without its list or table is text.
 *
 * @param text with tags as the sanitiser lets them through
 * @param gap what takes the place of a tag that is left out, where its neighbours would be more together than apart
 */
export declare function balanceTags(text: string, gap?: string): string;
