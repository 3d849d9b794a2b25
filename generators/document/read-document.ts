import type { Document } from "@redocly/openapi-core";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type BaseResolver, detectSpec, ResolveError, YamlParseError } from "../engine/engine.js";
import { UnusableDocumentError } from "../limits/unusable-document.js";
import { expandAndCheck } from "./expand-and-check.js";
import { LocalResolver } from "./local-resolver.js";
import type { ReadResult } from "./read-result.js";
import type { ReadSettings } from "./read-settings.js";
import { toEngineDiagnostic, toExcessDiagnostic, toReadDiagnostic } from "./to-diagnostic.js";

/**
 * Reads a document and all that it references, checks it, expands `x-errors` and bundles the result.
 * References to other hosts are refused unless `allowHosts` names them: nothing else is fetched.
 *
 * @param file absolute path of the root document
 * @param resolver loads the files; from disk by default
 */
export async function readDocument<Built>(
  file: string,
  settings: ReadSettings<Built>,
  resolver: BaseResolver = new LocalResolver(file, settings),
): Promise<ReadResult<Built>> {
  const unusable = (...diagnostics: readonly Diagnostic[]) => ({
    document: undefined,
    built: undefined,
    diagnostics,
  });
  const root = await readRoot(resolver, file);
  if ("message" in root) return unusable(toReadDiagnostic(root, file));
  const unsupported = findUnsupported(root);
  if (unsupported) return unusable(unsupported);
  try {
    return await expandAndCheck(root, resolver, settings);
  } catch (error) {
    if (error instanceof UnusableDocumentError) return unusable(toExcessDiagnostic(error.message, file));
    return unusable(toEngineDiagnostic(error, file));
  }
}

/** Reads the root document; returns the error if Redocly throws one. */
async function readRoot(
  resolver: BaseResolver,
  file: string,
): Promise<Document | ResolveError | YamlParseError> {
  try {
    return (await resolver.resolveDocument(null, file, true)) as Document | ResolveError;
  } catch (error) {
    if (error instanceof ResolveError || error instanceof YamlParseError) return error;
    throw error;
  }
}

function findUnsupported({ parsed, source }: Document): Diagnostic | undefined {
  const place = { file: source.absoluteRef, line: 1, column: 1 };
  try {
    const version = detectSpec(parsed);
    if (version.startsWith("oas3")) return undefined;
    const message = `\`${version}\` is not a supported version of OpenAPI`;
    return { rule: "document/unsupported", severity: "error", message, place };
  } catch {
    // detectSpec throws for anything that is not an API description at all.
    const message = "the document names no supported version of OpenAPI";
    return { rule: "document/unsupported", severity: "error", message, place };
  }
}
