import { isAbsolute } from "node:path";
import type { Document } from "@redocly/openapi-core";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.js";
import { type BaseResolver, ResolveError, YamlParseError } from "../engine/engine.js";
import { filesOnDisk } from "../io/read-files.js";
import { UnusableDocumentError } from "../limits/unusable-document.js";
import { toHistoryPath } from "../names/history-path.js";
import { checkVersion } from "./check-version.js";
import { expandAndCheck } from "./expand-and-check.js";
import { LocalResolver } from "./local-resolver.js";
import { readHistory } from "./read-history.js";
import type { ReadFiles, ReadResult } from "./read-result.js";
import type { ReadSettings } from "./read-settings.js";
import { toEngineDiagnostic, toExcessDiagnostic, toReadDiagnostic } from "./to-diagnostic.js";

/**
 * Reads a document and all that it references, applies its overlays, checks it, expands `x-errors` and bundles the
 * result. References to other hosts are refused unless `allowHosts` names them: nothing else is fetched.
 *
 * @param file absolute path of the root document
 * @param resolver loads the files; from disk by default
 */
export async function readDocument<Built>(
  file: string,
  settings: ReadSettings<Built>,
  resolver: BaseResolver = createResolver(file, settings),
): Promise<ReadResult<Built> & ReadFiles> {
  const result = await read(file, settings, resolver);
  const { overlays = [], history = toHistoryPath(file) } = settings;
  const files = [...resolver.cache.keys()].filter(isAbsolute);
  return { ...result, files: [...new Set([...files, ...overlays, history])] };
}

async function read<Built>(
  file: string,
  settings: ReadSettings<Built>,
  resolver: BaseResolver,
): Promise<ReadResult<Built>> {
  const root = await readRoot(resolver, file);
  if ("message" in root) return unusable(toReadDiagnostic(root, file));
  const overlaid = await overlay(root, resolver, settings);
  if (hasErrors(overlaid) && !settings.buildsDespiteErrors) return unusable(...overlaid);
  const result = await readWhole(root, resolver, settings);
  const kept = overlaid.filter(({ severity }) => severity === "error" || !settings.factsAlone);
  return { ...result, diagnostics: [...kept, ...result.diagnostics] };
}

function createResolver(file: string, settings: ReadSettings): BaseResolver {
  return new LocalResolver(file, settings, filesOnDisk, settings.memory?.of("files"));
}

/** Most documents have no overlay, and what applies them takes time to load. */
async function overlay(
  root: Document,
  resolver: BaseResolver,
  { overlays = [] }: ReadSettings,
): Promise<readonly Diagnostic[]> {
  if (overlays.length === 0) return [];
  const { applyOverlays } = await import("./apply-overlays.js");
  return applyOverlays(root, overlays, resolver);
}

/** Reads a document whose root has been read. */
async function readWhole<Built>(
  root: Document,
  resolver: BaseResolver,
  settings: ReadSettings<Built>,
): Promise<ReadResult<Built>> {
  const { absoluteRef } = root.source;
  const version = checkVersion(root);
  if (version?.severity === "error") return unusable(version);
  const past = settings.history ?? toHistoryPath(absoluteRef);
  const { history, diagnostic } = await readHistory(past, resolver);
  // What is wrong with the past of a version that is only looked at cannot be mended.
  if (diagnostic && !settings.factsAlone) return unusable(diagnostic);
  try {
    const result = await expandAndCheck({ root, history }, resolver, settings);
    return version ? { ...result, diagnostics: [version, ...result.diagnostics] } : result;
  } catch (error) {
    if (error instanceof UnusableDocumentError)
      return unusable(toExcessDiagnostic(error.message, absoluteRef));
    return unusable(toEngineDiagnostic(error, absoluteRef));
  }
}

function unusable(...diagnostics: readonly Diagnostic[]) {
  return { document: undefined, built: undefined, diagnostics };
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
