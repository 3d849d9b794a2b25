import {
  type BaseResolver,
  bundleDocument,
  createConfig,
  type Document,
  detectSpec,
  getTypes,
  lintDocument,
  ResolveError,
  YamlParseError,
} from "@redocly/openapi-core";
import type { RuleSeverities } from "../config/config.js";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.js";
import type { CodePaths, CodePathsByRoot } from "../expand/code-path.js";
import type { ExpansionRecord } from "../expand/expand-errors.js";
import type { CodeOrigins } from "../expand/origins.js";
import { createDocumentPlugin, createPlugin, listSeverities } from "../redocly/plugin.js";
import { findExcess } from "./document-limits.js";
import { LocalResolver } from "./local-resolver.js";
import { createMendPlugin } from "./mend-document.js";
import type { OpenApiDocument } from "./openapi.js";
import { toDiagnostic, toEngineDiagnostic, toExcessDiagnostic, toReadDiagnostic } from "./to-diagnostic.js";

/** A document, expanded and bundled into one, with what was found wrong on the way. */
export interface ReadResult {
  /** `undefined` where an error makes the document unusable. */
  readonly document: OpenApiDocument | undefined;
  readonly origins: CodeOrigins;
  /** Where the codes sit in its error bodies; empty where it shows no place. */
  readonly codePaths: CodePaths;
  readonly diagnostics: readonly Diagnostic[];
}

/** How a document is read. */
export interface ReadSettings {
  /** JSON pointers from an error body to its code, in the order of trying; found in the schemas if absent. */
  readonly code?: string | readonly string[] | undefined;
  /** Hosts that references may lead to; none unless said otherwise. */
  readonly allowHosts?: readonly string[] | undefined;
  /** Severities that differ from those of `errors/recommended`. */
  readonly rules?: RuleSeverities;
  /** Whether to refuse what can be ignored: by default, the document of somebody else is taken as it is. */
  readonly strict?: boolean;
}

/**
 * Reads a document and all that it references, checks it, expands `x-errors` and bundles the result.
 * References to other hosts are refused unless `allowHosts` names them: nothing else is fetched.
 *
 * @param file absolute path of the root document
 * @param resolver where files come from; from disk unless said otherwise
 */
export async function readDocument(
  file: string,
  settings: ReadSettings,
  resolver: BaseResolver = new LocalResolver(file, settings.allowHosts),
): Promise<ReadResult> {
  const record = { origins: new WeakMap() as CodeOrigins, codePaths: new WeakMap() as CodePathsByRoot };
  const { origins } = record;
  const document = await readRoot(resolver, file);
  const unusable = (diagnostics: readonly Diagnostic[]) => ({
    document: undefined,
    origins,
    codePaths: [],
    diagnostics,
  });

  if ("message" in document) return unusable([toReadDiagnostic(document, file)]);
  const unsupported = findUnsupported(document);
  if (unsupported) return unusable([unsupported]);

  try {
    const { diagnostics, hasErrorModel } = await check(document, resolver, record, settings);
    if (hasErrors(diagnostics)) return unusable(diagnostics);
    const codePaths = record.codePaths.get(document.parsed as object) ?? [];
    const isComplete = !hasErrorModel && resolver.getFiles().size === 1;
    const bundled = isComplete ? (document.parsed as OpenApiDocument) : await bundle(document, resolver);
    // A reference to the whole of a file puts the file into itself.
    const excess = isComplete ? undefined : findExcess(bundled);
    if (excess !== undefined) return unusable([toExcessDiagnostic(excess, file)]);
    return { document: bundled, origins, codePaths, diagnostics };
  } catch (error) {
    return unusable([toEngineDiagnostic(error, file)]);
  }
}

/** The root document; what Redocly throws is returned. */
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
    const message = `\`${version}\` is not a version of OpenAPI that can be read`;
    return { rule: "document/unsupported", severity: "error", message, place };
  } catch {
    // detectSpec throws for anything that is not an API description at all.
    const message = "the document names no version of OpenAPI that can be read";
    return { rule: "document/unsupported", severity: "error", message, place };
  }
}

/** Rules that report a part of the document that could not be read. */
const holes: ReadonlySet<string> = new Set(["document/syntax", "document/unresolved-reference"]);

/** Expands the document in place, then runs the rules over the result. */
async function check(
  document: Document,
  externalRefResolver: BaseResolver,
  record: Pick<ExpansionRecord, "origins" | "codePaths">,
  { code, rules, strict = false }: ReadSettings,
): Promise<{ readonly diagnostics: readonly Diagnostic[]; readonly hasErrorModel: boolean }> {
  let hasErrorModel = false;
  const onErrorModel = () => {
    hasErrorModel = true;
  };
  const config = await createConfig({
    plugins: [
      createMendPlugin(),
      createPlugin({ ...record, onErrorModel, isJudged: () => hasErrorModel }),
      createDocumentPlugin(),
    ],
    extends: ["errors/recommended"],
    preprocessors: {
      ...(!strict && { "mend/structure": "error" }),
      "errors/expand": { severity: "error", ...(code !== undefined && { code }) },
    },
    rules: { struct: "error", ...listSeverities("document"), ...rules },
  });
  const diagnostics = (await lintDocument({ document, config, externalRefResolver })).map(toDiagnostic);
  // Somebody else's document makes no claim about its errors that it could break, and of a document
  // with a hole nobody can say what is missing from it.
  const isWhole = !diagnostics.some(({ rule }) => holes.has(rule));
  const judged =
    hasErrorModel && isWhole ? diagnostics : diagnostics.filter(({ rule }) => !rule.startsWith("errors/"));
  return { diagnostics: strict || hasErrorModel ? judged : judged.map(tolerate), hasErrorModel };
}

/** What can be ignored of a document whose authors do not work with us. */
const tolerated: ReadonlySet<string> = new Set(["document/structure", "document/duplicate-operation-id"]);

function tolerate(diagnostic: Diagnostic): Diagnostic {
  return tolerated.has(diagnostic.rule) ? { ...diagnostic, severity: "warning" } : diagnostic;
}

async function bundle(document: Document, externalRefResolver: BaseResolver): Promise<OpenApiDocument> {
  const config = await createConfig({
    plugins: [createPlugin()],
    decorators: { "errors/strip": "error" },
  });
  const types = getTypes(detectSpec(document.parsed));
  const { bundle: bundled } = await bundleDocument({ document, config, types, externalRefResolver });
  const parsed = bundled.parsed as OpenApiDocument & { components?: object };
  // Bundling leaves an empty map where there was nothing to put into it.
  if (parsed.components && Object.keys(parsed.components).length === 0) delete parsed.components;
  return parsed;
}
