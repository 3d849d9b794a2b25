/** How codes are written: the ways that APIs have, the most common first. */
declare const styles: {
    readonly "capital letters with underscores": RegExp;
    readonly "small letters with underscores": RegExp;
    readonly "small letters with hyphens": RegExp;
    readonly "capital letters with hyphens": RegExp;
    readonly camelCase: RegExp;
    readonly PascalCase: RegExp;
    readonly "small letters with dots": RegExp;
    readonly digits: RegExp;
    readonly "the form of URIs": RegExp;
};
export type CodeStyle = keyof typeof styles;
/** Whether a code is written in a style; a single word is in several. */
export declare function hasStyle(code: string, style: CodeStyle): boolean;
/** The style that most of the codes have. */
export declare function findCommonStyle(codes: readonly string[]): CodeStyle;
export {};
