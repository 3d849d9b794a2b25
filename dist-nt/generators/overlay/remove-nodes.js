/** Removes nodes below the root of a document, some of which may be inside others. */
export function removeNodes(document, paths) {
    const removals = new Map();
    for (const path of paths) {
        const above = path.slice(0, -1);
        const id = JSON.stringify(above);
        const removal = removals.get(id) ?? { path: above, keys: [] };
        removals.set(id, removal);
        removal.keys.push(...path.slice(-1));
    }
    // The deepest first, so that each path still leads to what it did.
    const deepestFirst = [...removals.values()].sort((a, b) => b.path.length - a.path.length);
    for (const { path, keys } of deepestFirst)
        document.remove(path, keys);
}
