/** A place as a key. */
export function toPlaceKey({ source, pointer = "" }) {
    return `${source.absoluteRef} ${pointer}`;
}
