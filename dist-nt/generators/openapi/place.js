import { dirname, relative } from "node:path";
import { escapePart } from "./pointer.js";
/** The place of a node. Its pointer is built on demand: most places never need one. */
export class Place {
    source;
    /** Whether a report is about the key rather than the value under it. */
    reportOnKey;
    #above;
    #keys;
    constructor(source, above, keys, reportOnKey) {
        this.source = source;
        this.#above = above;
        this.#keys = keys;
        this.reportOnKey = reportOnKey;
    }
    /** The place of a location of the engine. */
    static of({ source, pointer = "#/" }) {
        return new Place(source, pointer, [], false);
    }
    /** The place under a key, or under a path of keys. */
    child(keys) {
        return new Place(this.source, this, typeof keys === "object" ? keys : [keys], false);
    }
    /** The place of the key rather than the value. */
    key() {
        return new Place(this.source, this, [], true);
    }
    /** As the engine writes it: `#/` for a whole file. */
    get pointer() {
        const above = typeof this.#above === "string" ? this.#above : this.#above.pointer;
        const way = this.#keys.map((key) => escapePart(String(key))).join("/");
        if (way === "")
            return above;
        return above.endsWith("/") ? `${above}${way}` : `${above}/${way}`;
    }
}
/** A place as the engine expects it: an object with own properties, since the engine copies them. */
export function toLocationObject(place) {
    if (!(place instanceof Place))
        return place;
    const { source, pointer, reportOnKey } = place;
    return { source, pointer, reportOnKey };
}
/** The relative path of a file as a `$ref` in another writes it; `""` for the same file. */
export function toRelativeFile(file, fromFile) {
    if (file === fromFile)
        return "";
    const path = relative(dirname(fromFile), file).replaceAll("\\", "/");
    return path.startsWith(".") ? path : `./${path}`;
}
/** The `$ref` that leads from a file to a place. */
export function toReference({ source, pointer }, fromFile) {
    return `${toRelativeFile(source.absoluteRef, fromFile)}${pointer}`;
}
