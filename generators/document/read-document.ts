import {
  BaseResolver,
  bundleDocument,
  createConfig,
  type Document,
  detectSpec,
  getTypes,
  lintDocument,
  ResolveError,
  Source,
  YamlParseError,
} from "@redocly/openapi-core";
import type { RuleSeverities } from "../config/config.js";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.js";
import type { CodePaths, CodePathsByRoot } from "../expand/code-path.js";
import type { ExpansionRecord } from "../expand/expand-errors.js";
import type { CodeOrigins } from "../expand/origins.js";
import { readText } from "../io/read-files.js";
import { createDocumentPlugin, createPlugin, listSeverities } from "../redocly/plugin.js";
import type { OpenApiDocument } from "./openapi.js";
import { toDiagnostic, toReadDiagnostic } from "./to-diagnostic.js";

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
  /** Severities that differ from those of `errors/recommended`. */
  readonly rules?: RuleSeverities;
}

/**
 * Reads a document and all that it references, checks it, expands `x-errors` and bundles the result.
 * References to other hosts are refused: nothing is fetched.
 *
 * @param file absolute path of the root document
 * @param resolver where files come from; from disk unless said otherwise
 */
export async function readDocument(
  file: string,
  settings: ReadSettings,
  resolver: BaseResolver = new LocalResolver(),
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

  const diagnostics = (await check(document, resolver, record, settings)).map(toDiagnostic);
  if (hasErrors(diagnostics)) return unusable(diagnostics);
  const codePaths = record.codePaths.get(document.parsed as object) ?? [];
  return { document: await bundle(document, resolver), origins, codePaths, diagnostics };
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

/** Reads files, and refuses everything that would need the network. */
class LocalResolver extends BaseResolver {
  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    try {
      if (/^[a-z][a-z0-9+.-]+:/i.test(absoluteRef))
        throw new Error("references to other hosts are not followed");
      const text = await readText(absoluteRef);
      return new Source(absoluteRef, text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"));
    } catch (error) {
      throw new ResolveError(error instanceof Error ? error : new Error(String(error)));
    }
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
  { code, rules }: ReadSettings,
) {
  let hasErrorModel = false;
  const onErrorModel = () => {
    hasErrorModel = true;
  };
  const config = await createConfig({
    plugins: [createPlugin({ ...record, onErrorModel }), createDocumentPlugin()],
    extends: ["errors/recommended"],
    preprocessors: { "errors/expand": { severity: "error", ...(code !== undefined && { code }) } },
    rules: { struct: "error", ...listSeverities("document"), ...rules },
  });
  const problems = await lintDocument({ document, config, externalRefResolver });
  // Somebody else's document makes no claim about its errors that it could break, and of a document
  // with a hole nobody can say what is missing from it.
  const isWhole = !problems.some(({ ruleId }) => holes.has(ruleId));
  return hasErrorModel && isWhole ? problems : problems.filter(({ ruleId }) => !ruleId.startsWith("errors/"));
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
