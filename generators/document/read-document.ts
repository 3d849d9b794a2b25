import type { Document } from "@redocly/openapi-core";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { type BaseResolver, ResolveError, YamlParseError } from "../engine/engine.js";
import { UnusableDocumentError } from "../limits/unusable-document.js";
import { toHistoryPath } from "../names/history-path.js";
import { checkVersion } from "./check-version.js";
import { expandAndCheck } from "./expand-and-check.js";
import { LocalResolver } from "./local-resolver.js";
import { readHistory } from "./read-history.js";
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
  const version = checkVersion(root);
  if (version?.severity === "error") return unusable(version);
  const { history, diagnostic } = await readHistory(settings.history ?? toHistoryPath(file), resolver);
  // What is wrong with the past of a version that is only looked at cannot be mended.
  if (diagnostic && !settings.factsAlone) return unusable(diagnostic);
  try {
    const result = await expandAndCheck({ root, history }, resolver, settings);
    return version ? { ...result, diagnostics: [version, ...result.diagnostics] } : result;
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
