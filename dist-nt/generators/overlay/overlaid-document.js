import { findWrittenAt, joinPointer } from "../engine/overlaid-source.js";
import { escapePart } from "../openapi/pointer.js";
/**
 * A document that overlays change, in place. What an alias of YAML puts into several places is copied before it is
 * changed in one of them; where each part is written is kept.
 */
export class OverlaidDocument {
    root;
    /** What is written elsewhere than in the document. */
    written = { parts: new Map() };
    #start;
    /** Maps and lists that are in one place alone. */
    #own = new Set();
    /** @param start where the root is written */
    constructor(root, start) {
        this.root = root;
        this.#start = start;
        this.#own.add(root);
    }
    get(path) {
        return path.reduce((holder, key) => holder[key], this.root);
    }
    /** Where the part at a path is written. */
    findWritten(path) {
        return findWrittenAt(this.written, path.map(toPart), this.#start);
    }
    /** Sets a property, or an entry of a list. */
    set(path, key, value, written) {
        define(this.#open(path), key, value);
        this.#branch(path).parts.set(String(key), { written, parts: new Map() });
    }
    append(path, value, written) {
        this.set(path, this.get(path).length, value, written);
    }
    /** Removes properties of a map, or entries of a list. */
    remove(path, keys) {
        const holder = this.#open(path);
        if (Array.isArray(holder))
            this.#removeEntries(path, holder, new Set(keys));
        else
            for (const key of keys)
                this.#removeProperty(path, holder, key);
    }
    #removeProperty(path, map, key) {
        delete map[key];
        this.#branch(path).parts.delete(String(key));
    }
    /** The entries that stay get other indices, and are still known by where they are written. */
    #removeEntries(path, list, removed) {
        const branch = this.#branch(path);
        const stay = list.map((_, index) => index).filter((index) => !removed.has(index));
        const parts = stay.map((index, place) => {
            const { parts = new Map() } = branch.parts.get(String(index)) ?? {};
            return [String(place), { written: this.findWritten([...path, index]), parts }];
        });
        for (const [place, index] of stay.entries())
            list[place] = list[index];
        list.length = stay.length;
        branch.parts.clear();
        for (const [place, part] of parts)
            branch.parts.set(place, part);
    }
    /** The map or list at a path, so that it may be changed. */
    #open(path) {
        let holder = this.root;
        for (const name of path) {
            if (!this.#own.has(holder[name])) {
                const copy = copyOnce(holder[name]);
                this.#own.add(copy);
                define(holder, name, copy);
            }
            holder = holder[name];
        }
        return holder;
    }
    #branch(path) {
        let branch = this.written;
        for (const key of path) {
            const next = branch.parts.get(String(key)) ?? { parts: new Map() };
            branch.parts.set(String(key), next);
            branch = next;
        }
        return branch;
    }
}
/** Where a part of a written value is. */
export function writtenBelow({ source, pointer }, key) {
    return { source, pointer: joinPointer(pointer, toPart(key)) };
}
function toPart(key) {
    return escapePart(String(key));
}
function copyOnce(value) {
    return Array.isArray(value) ? [...value] : { ...value };
}
/** As a property of its own, also where it is named `__proto__`. */
function define(holder, key, value) {
    Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}
