import { unescapePart } from "../openapi/pointer.js";
import { Source } from "./engine.js";
import { toLines } from "./find-lines.js";
/** The text of a document that overlays have changed; it knows where each part of the result is written. */
export class OverlaidSource extends Source {
    #source;
    #tree;
    /** @param tree what the overlays changed */
    constructor(source, tree) {
        super(source.absoluteRef, source.body, source.mimeType);
        this.#source = source;
        this.#tree = tree;
    }
    /** Where the part is written that a pointer into the result leads to. */
    find(pointer) {
        const keys = pointer.replace(/^#?\/?/, "").split("/");
        return findWrittenAt(this.#tree, pointer === "#/" ? [] : keys, { source: this.#source, pointer: "#/" });
    }
}
/**
 * Where the part at the end of a path is written.
 *
 * @param keys escaped as in a pointer
 * @param start where the root is written
 */
export function findWrittenAt(tree, keys, start) {
    let branch = tree;
    let written = start;
    for (const key of keys) {
        branch = branch?.parts.get(unescapePart(key));
        written = branch?.written ?? { ...written, pointer: joinPointer(written.pointer, key) };
    }
    return written;
}
/** The pointer to a part below another; the key is escaped. */
export function joinPointer(pointer, key) {
    return pointer === "#/" ? `#/${key}` : `${pointer}/${key}`;
}
/** The location where something is written: in the overlay, if one has put it into the document. */
export function findWritten(location) {
    const { source, pointer } = location;
    if (!(source instanceof OverlaidSource) || pointer === undefined)
        return location;
    const { reportOnKey } = location;
    return { ...source.find(pointer), ...(reportOnKey !== undefined && { reportOnKey }) };
}
/** The lines and columns that a location comes to, in the file where it is written. */
export function findLines(location) {
    return toLines(findWritten(location));
}
