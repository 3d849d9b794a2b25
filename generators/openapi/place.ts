import { dirname, relative } from "node:path";
import type { LocationObject, Source } from "@redocly/openapi-core";
import { escapePart } from "./pointer.js";

type Key = string | number;

/** The place of a node. Its pointer is built on demand: most places never need one. */
export class Place {
  readonly source: Source;
  /** Whether a report is about the key rather than the value under it. */
  readonly reportOnKey: boolean;
  readonly #above: Place | string;
  readonly #keys: readonly Key[];

  private constructor(source: Source, above: Place | string, keys: readonly Key[], reportOnKey: boolean) {
    this.source = source;
    this.#above = above;
    this.#keys = keys;
    this.reportOnKey = reportOnKey;
  }

  /** The place of a location of the engine. */
  static of({ source, pointer = "#/" }: LocationObject): Place {
    return new Place(source, pointer, [], false);
  }

  /** The place under a key, or under a path of keys. */
  child(keys: Key | readonly Key[]): Place {
    return new Place(this.source, this, typeof keys === "object" ? keys : [keys], false);
  }

  /** The place of the key rather than the value. */
  key(): Place {
    return new Place(this.source, this, [], true);
  }

  /** As the engine writes it: `#/` for a whole file. */
  get pointer(): string {
    const above = typeof this.#above === "string" ? this.#above : this.#above.pointer;
    const way = this.#keys.map((key) => escapePart(String(key))).join("/");
    if (way === "") return above;
    return above.endsWith("/") ? `${above}${way}` : `${above}/${way}`;
  }
}

/** A place as the engine expects it: an object with own properties, since the engine copies them. */
export function toLocationObject(place: LocationObject): LocationObject {
  if (!(place instanceof Place)) return place;
  const { source, pointer, reportOnKey } = place;
  return { source, pointer, reportOnKey };
}

/** The relative path of a file as a `$ref` in another writes it; `""` for the same file. */
export function toRelativeFile(file: string, fromFile: string): string {
  if (file === fromFile) return "";
  const path = relative(dirname(fromFile), file).replaceAll("\\", "/");
  return path.startsWith(".") ? path : `./${path}`;
}

/** The `$ref` that leads from a file to a place. */
export function toReference({ source, pointer }: Place, fromFile: string): string {
  return `${toRelativeFile(source.absoluteRef, fromFile)}${pointer}`;
}
