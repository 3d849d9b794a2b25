/**
 * A CommonJS package, loaded as such. Node searches the text of one that is imported for the names that
 * it exports, which for a compiler of nine megabytes takes longer than to run it.
 */
export declare const requirePackage: NodeJS.Require;
/**
 * Loads parts of a CommonJS package, with something else in the place of packages that they require: Node looks into
 * `require.cache` before it loads anything. These parts are the caller's own, and the cache is left as it was.
 *
 * @param entry a part of the package, from which the others are looked for
 * @param standIns by what the parts require
 */
export declare function requireWithStandIns<T>(entry: string, standIns: Readonly<Record<string, unknown>>, load: () => T): T;
