import type { BaseResolver, Document, NormalizedProblem } from "@redocly/openapi-core";
import type { RuleSeverities } from "../config/config.js";
import { type Diagnostic, hasErrors } from "../diagnostics/diagnostic.js";
import { createWalker, type DocumentWalker, type Walk } from "../engine/document-walker.js";
import { createStructRule } from "../engine/engine.js";
import { createExpansion, type ExpansionRecord } from "../expand/expand-errors.js";
import { createRuleTools, createStripping } from "../redocly/plugin.js";
import { rules } from "../rules/rules.js";
import { findExcess } from "./document-limits.js";
import { createMending } from "./mend-document.js";
import type { OpenApiDocument } from "./openapi.js";
import type { ReadSettings } from "./read-settings.js";
import { toDiagnostic, toExcessDiagnostic } from "./to-diagnostic.js";

/** What has become of a document. */
interface Outcome {
  /** `undefined` where an error makes the document unusable. */
  readonly document?: OpenApiDocument;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Expands the document in place, runs the rules over the result and makes one document of all files. Each
 * is a walk, and finding what references lead to is one more, so that what changes nothing is left out.
 */
export async function expandAndCheck(
  root: Document,
  resolver: BaseResolver,
  record: Omit<ExpansionRecord, "code" | "onErrorModel">,
  settings: ReadSettings,
): Promise<Outcome> {
  const walker = createWalker(root, resolver);
  const { mended, hasErrorModel } = await expand(walker, record, settings);
  const document = root.parsed as OpenApiDocument;
  const isWhole = !hasErrorModel && resolver.getFiles().size === 1;
  if (isWhole) settings.onDocument?.(document);
  const found = walker.walk(listRules(record, hasErrorModel));
  const diagnostics = judge([...mended, ...found].map(toDiagnostic), hasErrorModel, settings);
  if (hasErrors(diagnostics)) return { diagnostics };
  if (isWhole) return { document, diagnostics };
  const excess = await bundle(walker, document, resolver);
  if (excess !== undefined) return { diagnostics: [toExcessDiagnostic(excess, root.source.absoluteRef)] };
  settings.onDocument?.(document);
  return { document, diagnostics };
}

/** Puts right what is odd, and expands what is short, in place. */
async function expand(
  walker: DocumentWalker,
  record: ExpansionRecord,
  settings: ReadSettings,
): Promise<{ readonly mended: readonly NormalizedProblem[]; readonly hasErrorModel: boolean }> {
  let hasErrorModel = false;
  const onErrorModel = () => {
    hasErrorModel = true;
  };
  await walker.resolve();
  const mended = walker.walk(listPreprocessors({ ...record, code: settings.code, onErrorModel }, settings));
  if (hasErrorModel || mended.length > 0) await walker.resolve();
  return { mended, hasErrorModel };
}

/** @returns why the result is too much to work on, if it is */
async function bundle(
  walker: DocumentWalker,
  document: { components?: object },
  resolver: BaseResolver,
): Promise<string | undefined> {
  walker.bundle([{ ruleId: "errors/strip", severity: "error", visitor: createStripping() }]);
  // Bundling leaves an empty map where there was nothing to put into it.
  if (document.components && Object.keys(document.components).length === 0) delete document.components;
  // A reference to the whole of a file puts the file into itself.
  return findExcess(document, await countCharacters(resolver))?.reason;
}

/** How many characters all files have together. */
async function countCharacters({ cache }: BaseResolver): Promise<number> {
  // One that could not be read has been reported where it is referenced.
  const files = await Promise.allSettled(cache.values());
  return files.reduce((sum, file) => {
    const document = file.status === "fulfilled" && "source" in file.value ? file.value : undefined;
    return sum + (document?.source.body.length ?? 0);
  }, 0);
}

function listPreprocessors(record: ExpansionRecord, settings: ReadSettings): readonly Walk[] {
  const { strict = false, rules: severities = {} } = settings;
  // Somebody may want the shapes strict and not hear of them; what has the wrong one still must not go on.
  const isRefused = strict && (severities["document/structure"] ?? "error") === "error";
  const mending: Walk = { ruleId: "mend/structure", severity: "error", visitor: createMending() };
  const expansion: Walk = { ruleId: "errors/expand", severity: "error", visitor: createExpansion(record) };
  return isRefused ? [expansion] : [mending, expansion];
}

/** Redocly's rule of shapes, ours that hold of any document, and those of a document that has an error model. */
function listRules(record: ExpansionRecord, hasErrorModel: boolean): readonly Walk[] {
  const tools = createRuleTools(record);
  const struct: Walk = { ruleId: "struct", severity: "error", visitor: createStructRule() };
  const ours = rules
    .filter(({ id }) => hasErrorModel || id.startsWith("document/"))
    .flatMap(({ id, severity, visitor }) =>
      visitor ? [{ ruleId: id, severity, visitor: visitor(tools) }] : [],
    );
  return [struct, ...ours];
}

/** Rules that report a part of the document that could not be read. */
const holes: ReadonlySet<string> = new Set(["document/syntax", "document/unresolved-reference"]);

/** What can be ignored of a document whose authors do not work with us. */
const tolerated: ReadonlySet<string> = new Set(["document/structure", "document/duplicate-operation-id"]);

function judge(
  diagnostics: readonly Diagnostic[],
  hasErrorModel: boolean,
  { strict = false, rules: severities = {} }: ReadSettings,
): readonly Diagnostic[] {
  // Somebody else's document makes no claim about its errors that it could break, and of a document with
  // a hole nobody can say what is missing from it.
  const isWhole = !diagnostics.some(({ rule }) => holes.has(rule));
  const judged = hasErrorModel && isWhole ? diagnostics : diagnostics.filter(isOfDocument);
  const weighed = judged.flatMap((diagnostic) => weigh(diagnostic, severities));
  return strict || hasErrorModel ? weighed : weighed.map(tolerate);
}

/** The diagnostic at the severity that is configured; none where its rule is off. */
function weigh(diagnostic: Diagnostic, severities: RuleSeverities): readonly Diagnostic[] {
  const severity = severities[diagnostic.rule];
  if (severity === undefined) return [diagnostic];
  return severity === "off" ? [] : [{ ...diagnostic, severity: severity === "warn" ? "warning" : severity }];
}

function isOfDocument({ rule }: Diagnostic): boolean {
  return !rule.startsWith("errors/");
}

function tolerate(diagnostic: Diagnostic): Diagnostic {
  return tolerated.has(diagnostic.rule) ? { ...diagnostic, severity: "warning" } : diagnostic;
}
