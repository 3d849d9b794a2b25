import { dirname, relative } from "node:path";
import type { LocationObject, Source } from "@redocly/openapi-core";
import { escapePart } from "./pointer.js";

type Key = string | number;

/** Where a node stands. Its pointer is made when it is asked for, which for most places nobody does. */
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

  /** A place that the engine names. */
  static of({ source, pointer = "#/" }: LocationObject): Place {
    return new Place(source, pointer, [], false);
  }

  /** What stands under a key, or under several in each other. */
  child(keys: Key | readonly Key[]): Place {
    return new Place(this.source, this, typeof keys === "object" ? keys : [keys], false);
  }

  /** The key of what stands here. */
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

/** A place as the engine takes it, which copies what an object has by itself; what it knows already stays as it is. */
export function toLocationObject(place: LocationObject): LocationObject {
  if (!(place instanceof Place)) return place;
  const { source, pointer, reportOnKey } = place;
  return { source, pointer, reportOnKey };
}

/** How one file names another in a `$ref`; `""` for itself. */
export function toRelativeFile(file: string, fromFile: string): string {
  if (file === fromFile) return "";
  const path = relative(dirname(fromFile), file).replaceAll("\\", "/");
  return path.startsWith(".") ? path : `./${path}`;
}

/** The `$ref` that leads from a file to a place. */
export function toReference({ source, pointer }: Place, fromFile: string): string {
  return `${toRelativeFile(source.absoluteRef, fromFile)}${pointer}`;
}
