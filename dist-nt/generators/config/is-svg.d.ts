/** Whether text is an SVG image, by its root element and not by the name of a file. */
export declare function isSvg(text: string): boolean;
