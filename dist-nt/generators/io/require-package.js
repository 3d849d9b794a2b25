import Module, { createRequire } from "node:module";
/**
 * A CommonJS package, loaded as such. Node searches the text of one that is imported for the names that
 * it exports, which for a compiler of nine megabytes takes longer than to run it.
 */
export const requirePackage = createRequire(import.meta.url);
/**
 * Loads parts of a CommonJS package, with something else in the place of packages that they require: Node looks into
 * `require.cache` before it loads anything. These parts are the caller's own, and the cache is left as it was.
 *
 * @param entry a part of the package, from which the others are looked for
 * @param standIns by what the parts require
 */
export function requireWithStandIns(entry, standIns, load) {
    const { cache } = requirePackage;
    const { resolve } = createRequire(requirePackage.resolve(entry));
    const before = { ...cache };
    empty(cache);
    for (const [name, exports] of Object.entries(standIns)) {
        const path = resolve(name);
        cache[path] = Object.assign(new Module(path), { exports, loaded: true });
    }
    try {
        return load();
    }
    finally {
        empty(cache);
        Object.assign(cache, before);
    }
}
function empty(cache) {
    for (const path of Object.keys(cache))
        delete cache[path];
}
