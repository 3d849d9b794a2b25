/**
 * The tags that have operations: in the order of the document, each before those that are nested under it, then
 * those that it does not declare.
 */
export function listTags({ tags, operations }) {
    const groups = new Map(nest(tags).map(({ name }) => [name, []]));
    for (const operation of operations) {
        const group = groups.get(operation.tag) ?? [];
        groups.set(operation.tag, group);
        group.push(operation);
    }
    // Of tags that share a name the first one counts.
    const declared = new Map([...tags].reverse().map((tag) => [tag.name, tag]));
    return [...groups].flatMap(([name, here]) => {
        const tag = declared.get(name);
        const title = tag?.title ?? (name === "default" ? "Other operations" : name);
        return here.length === 0 ? [] : [{ ...tag, name, title, operations: here }];
    });
}
/** Tags, each before those that are nested under it; those that are nested in a circle come last. */
function nest(tags) {
    const children = new Map();
    for (const tag of [...tags].reverse())
        children.get(tag.parent)?.push(tag) ?? children.set(tag.parent, [tag]);
    const nested = new Set();
    const stack = [...(children.get(undefined) ?? [])];
    for (let tag = stack.pop(); tag; tag = stack.pop()) {
        // Tags that share a name have the same ones below them.
        if (nested.has(tag))
            continue;
        nested.add(tag);
        stack.push(...(children.get(tag.name) ?? []));
    }
    return [...nested, ...tags.filter((tag) => !nested.has(tag))];
}
