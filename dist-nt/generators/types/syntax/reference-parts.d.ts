/**
 * The parts of a reference, as the module of Redocly's first engine has them that openapi-typescript takes two
 * functions of, and for which it would load files, proxies and YAML.
 *
 * @throws {URIError} where an escape of a URI is malformed
 */
export declare function parseRef(reference: string): {
    readonly uri: string | null;
    readonly pointer: string[];
};
/** A name as a part of a pointer; an index is left as it is. */
export declare function escapePointer<T extends string | number>(name: T): string | T;
