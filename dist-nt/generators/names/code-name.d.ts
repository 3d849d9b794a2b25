/**
 * What people call codes: each code by itself, and a URI by its last part, with as many before it as tell it from
 * all other codes: `https://api.example/errors/out-of-stock` is `out-of-stock`.
 */
export declare function nameCodes(codes: Iterable<string>): ReadonlyMap<string, string>;
/** The code that somebody calls by its name; the name itself where no code is called so. */
export declare function findCodeByName(name: string, codes: Iterable<string>): string;
/** Whether a code is an absolute URI, as the types of problems are (RFC 9457 section 3.1.1). */
export declare function isUri(code: string): boolean;
