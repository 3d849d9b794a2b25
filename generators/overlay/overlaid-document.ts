import { findWrittenAt, joinPointer, type Written, type WrittenTree } from "../engine/overlaid-source.js";
import { escapePart } from "../openapi/pointer.js";
import type { Path } from "./select-nodes.js";

type Key = string | number;
type Holder = Record<Key, unknown>;

/**
 * A document that overlays change, in place. What an alias of YAML puts into several places is copied before it is
 * changed in one of them; where each part is written is kept.
 */
export class OverlaidDocument {
  readonly root: unknown;
  /** What is written elsewhere than in the document. */
  readonly written: WrittenTree = { parts: new Map() };
  readonly #start: Written;
  /** Maps and lists that are in one place alone. */
  readonly #own = new Set<unknown>();

  /** @param start where the root is written */
  constructor(root: unknown, start: Written) {
    this.root = root;
    this.#start = start;
    this.#own.add(root);
  }

  get(path: Path): unknown {
    return path.reduce<unknown>((holder, key) => (holder as Holder)[key], this.root);
  }

  /** Where the part at a path is written. */
  findWritten(path: Path): Written {
    return findWrittenAt(this.written, path.map(toPart), this.#start);
  }

  /** Sets a property, or an entry of a list. */
  set(path: Path, key: Key, value: unknown, written: Written): void {
    define(this.#open(path), key, value);
    this.#branch(path).parts.set(String(key), { written, parts: new Map() });
  }

  append(path: Path, value: unknown, written: Written): void {
    this.set(path, (this.get(path) as readonly unknown[]).length, value, written);
  }

  /** Removes properties of a map, or entries of a list. */
  remove(path: Path, keys: readonly Key[]): void {
    const holder = this.#open(path);
    if (Array.isArray(holder)) this.#removeEntries(path, holder, new Set(keys));
    else for (const key of keys) this.#removeProperty(path, holder, key);
  }

  #removeProperty(path: Path, map: Holder, key: Key): void {
    delete map[key];
    this.#branch(path).parts.delete(String(key));
  }

  /** The entries that stay get other indices, and are still known by where they are written. */
  #removeEntries(path: Path, list: unknown[], removed: ReadonlySet<Key>): void {
    const branch = this.#branch(path);
    const stay = list.map((_, index) => index).filter((index) => !removed.has(index));
    const parts = stay.map((index, place): [string, WrittenTree] => {
      const { parts = new Map() } = branch.parts.get(String(index)) ?? {};
      return [String(place), { written: this.findWritten([...path, index]), parts }];
    });
    for (const [place, index] of stay.entries()) list[place] = list[index];
    list.length = stay.length;
    branch.parts.clear();
    for (const [place, part] of parts) branch.parts.set(place, part);
  }

  /** The map or list at a path, so that it may be changed. */
  #open(path: Path): Holder {
    let holder = this.root as Holder;
    for (const name of path) {
      if (!this.#own.has(holder[name])) {
        const copy = copyOnce(holder[name]);
        this.#own.add(copy);
        define(holder, name, copy);
      }
      holder = holder[name] as Holder;
    }
    return holder;
  }

  #branch(path: Path): WrittenTree {
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
export function writtenBelow({ source, pointer }: Written, key: Key): Written {
  return { source, pointer: joinPointer(pointer, toPart(key)) };
}

function toPart(key: Key): string {
  return escapePart(String(key));
}

function copyOnce(value: unknown): unknown {
  return Array.isArray(value) ? [...value] : { ...(value as object) };
}

/** As a property of its own, also where it is named `__proto__`. */
function define(holder: object, key: Key, value: unknown): void {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
}
