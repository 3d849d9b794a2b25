import type { Document } from "@redocly/openapi-core";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type BaseResolver, ResolveError, YamlParseError } from "../engine/engine.js";
import { noteFile } from "../io/journal.js";
import { toReadDiagnostic } from "./to-diagnostic.js";

/** A history that was read, or why it cannot be; neither where there is none. */
export interface ReadHistory {
  readonly history?: Document;
  readonly diagnostic?: Diagnostic;
}

/** Reads the history of a document as a file of its own, which is not among those that the document consists of. */
export async function readHistory(path: string, resolver: BaseResolver): Promise<ReadHistory> {
  try {
    const history = resolver.parseDocument(await resolver.loadExternalRef(path));
    return { history };
  } catch (error) {
    if (!(error instanceof ResolveError || error instanceof YamlParseError)) throw error;
    if (!isMissing(error)) return { diagnostic: toReadDiagnostic(error, path) };
    noteFile(path);
    return {};
  }
}

function isMissing(error: ResolveError | YamlParseError): boolean {
  const { originalError } = error;
  return originalError instanceof Error && "code" in originalError && originalError.code === "ENOENT";
}
