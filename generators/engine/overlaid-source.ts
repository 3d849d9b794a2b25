import type { LocationObject } from "@redocly/openapi-core";
import { unescapePart } from "../openapi/pointer.js";
import { Source } from "./engine.js";
import { type Lines, toLines } from "./find-lines.js";

/** Where something is written: a file, and the pointer to it there, as the engine writes it. */
export interface Written {
  readonly source: Source;
  readonly pointer: string;
}

/** The parts of a document that are written in another file or under another pointer, by the keys that lead there. */
export interface WrittenTree {
  written?: Written;
  readonly parts: Map<string, WrittenTree>;
}

/** The text of a document that overlays have changed; it knows where each part of the result is written. */
export class OverlaidSource extends Source {
  readonly #source: Source;
  readonly #tree: WrittenTree;

  /** @param tree what the overlays changed */
  constructor(source: Source, tree: WrittenTree) {
    super(source.absoluteRef, source.body, source.mimeType);
    this.#source = source;
    this.#tree = tree;
  }

  /** Where the part is written that a pointer into the result leads to. */
  find(pointer: string): Written {
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
export function findWrittenAt(tree: WrittenTree, keys: readonly string[], start: Written): Written {
  let branch: WrittenTree | undefined = tree;
  let written = start;
  for (const key of keys) {
    branch = branch?.parts.get(unescapePart(key));
    written = branch?.written ?? { ...written, pointer: joinPointer(written.pointer, key) };
  }
  return written;
}

/** The pointer to a part below another; the key is escaped. */
export function joinPointer(pointer: string, key: string): string {
  return pointer === "#/" ? `#/${key}` : `${pointer}/${key}`;
}

/** The location where something is written: in the overlay, if one has put it into the document. */
export function findWritten<Where extends LocationObject>(location: Where): LocationObject {
  const { source, pointer } = location;
  if (!(source instanceof OverlaidSource) || pointer === undefined) return location;
  const { reportOnKey } = location as { readonly reportOnKey?: boolean };
  return { ...source.find(pointer), ...(reportOnKey !== undefined && { reportOnKey }) };
}

/** The lines and columns that a location comes to, in the file where it is written. */
export function findLines(location: LocationObject): Lines {
  return toLines(findWritten(location));
}
