import type { Source } from "@redocly/openapi-core";

/** A file that is too much to work on. */
export class ExcessError extends Error {
  override readonly name = "ExcessError";
  readonly source: Source;
  /** Names and indices that lead to the part that is too much. */
  readonly path: readonly string[];

  constructor(reason: string, source: Source, path: readonly string[]) {
    super(reason);
    this.source = source;
    this.path = path;
  }
}
