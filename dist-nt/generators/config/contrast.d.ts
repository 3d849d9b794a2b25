/**
 * The contrast of two colours, from 1 to 21 (WCAG 2.2, contrast ratio).
 *
 * @param one `#rrggbb`, as is the other
 */
export declare function contrastOf(one: string, other: string): number;
