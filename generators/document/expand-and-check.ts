import { dirname, resolve } from "node:path";
import type {
  BaseResolver,
  Document,
  LocationObject,
  NormalizedProblem,
  UserContext,
} from "@redocly/openapi-core";
import { closeDocument, TooMuch } from "../close/close-document.js";
import type { SettingPlace } from "../codes/part-settings.js";
import { hasErrors } from "../diagnostics/diagnostic.js";
import { createWalker, type DocumentWalker, type Walk } from "../engine/document-walker.js";
import { createStructRule, Source } from "../engine/engine.js";
import { findWritten } from "../engine/overlaid-source.js";
import { createExpansion, createStripping, type ExpansionRecord } from "../expand/expand-errors.js";
import type { DocumentFacts } from "../facts/document-facts.js";
import { findExcess } from "../limits/document-limits.js";
import type { OpenApiDocument } from "../openapi/openapi.js";
import { invalidExtension } from "../rules/invalid-extension.js";
import { leftOut } from "../rules/left-out.js";
import { notCarried } from "../rules/not-carried.js";
import type { Rule, RuleTools } from "../rules/rule.js";
import { createRuleTools } from "../rules/rule-tools.js";
import { rules } from "../rules/rules.js";
import { createPathDeclaring } from "./declare-path-parameters.js";
import { type ErrorModel, isOfHistory, judgeDiagnostics } from "./judge-diagnostics.js";
import { createMending } from "./mend-document.js";
import { createKeyMending } from "./mend-keys.js";
import { createDigitCheck } from "./note-lost-digits.js";
import type { ReadResult } from "./read-result.js";
import type { ReadSettings } from "./read-settings.js";
import { toDiagnostic, toExcessDiagnostic } from "./to-diagnostic.js";

/** A document, and the history of its errors. */
export interface DocumentAndHistory {
  readonly root: Document;
  readonly history: Document | undefined;
}

/** The result of the expansion, from which rules and contract read. */
type CodeRecord = Pick<ExpansionRecord, "origins" | "bodyParts">;

/**
 * Expands the document in place, runs the rules over the result and bundles all files into one document. Each is
 * a walk, and resolving references is one more, so that walks that would change nothing are skipped.
 */
export async function expandAndCheck<Built>(
  { root, history }: DocumentAndHistory,
  resolver: BaseResolver,
  settings: ReadSettings<Built>,
): Promise<ReadResult<Built>> {
  const record: CodeRecord = { origins: new WeakMap(), bodyParts: new WeakMap() };
  const walker = createWalker(root, resolver);
  const { mended, model } = await expand(walker, record, settings);
  const hasErrorModel = model !== "none";
  const isWhole = !hasErrorModel && resolver.getFiles().size === 1;
  const characters = await countCharacters(resolver);
  // The size of several files is known only after bundling, when their places are lost.
  let leavesOut = !isWhole;
  const onLeftOut = () => {
    leavesOut = true;
  };
  const { factsAlone = false, memory } = settings;
  const isOfErrors = (id: string) =>
    hasErrorModel || id === invalidExtension.id || (history !== undefined && isOfHistory(id));
  const early = isWhole && !factsAlone ? close(walker, root, record, characters, onLeftOut) : undefined;
  const isToRun = ({ id, severity }: Rule) =>
    factsAlone
      ? id.startsWith("document/") && severity === "error"
      : (isOfErrors(id) || id.startsWith("document/")) && (leavesOut || id !== leftOut.id);
  const codeSetting = toLocation(settings.codeSetting);
  const tools = createRuleTools(record, { history, memory, codeSetting });
  const { found, facts } = check(walker, tools, isToRun);
  // Finding the place of a problem may take as long as reading the document.
  const problems = [...mended, ...found].filter(({ severity }) => !factsAlone || severity === "error");
  const diagnostics = judgeDiagnostics(problems.map(toDiagnostic), model, settings);
  const unusable = { document: undefined, built: undefined };
  const isUsable = !hasErrors(diagnostics);
  // Bundling changes the document that the facts are read from.
  const built = isUsable || settings.buildsDespiteErrors ? facts && settings.build?.(facts) : undefined;
  if (!isUsable || factsAlone) return { document: undefined, built, diagnostics };
  const document = early ?? bundle(walker, root, record, characters);
  if (document instanceof TooMuch)
    return { ...unusable, diagnostics: [toExcessDiagnostic(document.message, root.source.absoluteRef)] };
  return { document, built, diagnostics };
}

function toLocation(setting: SettingPlace | undefined): LocationObject | undefined {
  return setting && { source: new Source(setting.file, setting.text), pointer: `#${setting.pointer}` };
}

/** Runs the rules, and reads the facts that they check. */
function check(walker: DocumentWalker, tools: RuleTools, isToRun: (rule: Rule) => boolean) {
  let facts: DocumentFacts | undefined;
  const reading: Walk = {
    ruleId: "facts",
    severity: "error",
    visitor: {
      Root(root: Readonly<Record<string, unknown>>, context: UserContext) {
        facts = tools.readFacts(root, context);
      },
    },
  };
  const found = walker.walk([reading, ...listRules(tools, isToRun)]);
  // Set by the visitor, which the compiler cannot see.
  return {
    found: found.filter((problem) => !isBooleanSchema(problem, walker)),
    facts: facts as DocumentFacts | undefined,
  };
}

/** Bundles all files into one document, and closes it. */
function bundle(
  walker: DocumentWalker,
  root: Document,
  record: CodeRecord,
  characters: number,
): OpenApiDocument | TooMuch {
  const document = root.parsed as { components?: object };
  walker.bundle([{ ruleId: "errors/strip", severity: "error", visitor: createStripping() }]);
  // Bundling adds an empty map of components if there are none.
  if (document.components && Object.keys(document.components).length === 0) delete document.components;
  // A reference to a whole file can make the file contain itself.
  const excess = findExcess(document, characters);
  return excess ? new TooMuch(excess.reason) : close(walker, root, record, characters);
}

/** The closed document that all later steps read: it refers only to itself. */
function close(
  { types }: DocumentWalker,
  root: Document,
  { origins }: CodeRecord,
  characters: number,
  onLeftOut?: () => void,
): OpenApiDocument | TooMuch {
  const { absoluteRef } = root.source;
  const { $self } = root.parsed as OpenApiDocument;
  const closed = closeDocument(root.parsed as OpenApiDocument, {
    types,
    isOwnFile: (uri) => uri === $self || resolve(dirname(absoluteRef), uri) === absoluteRef,
    onCopy: (from, to) => {
      const origin = origins.get(from);
      if (origin) origins.set(to, origin);
    },
    ...(onLeftOut && { onLeftOut }),
  });
  if (closed instanceof TooMuch || closed === root.parsed) return closed;
  const excess = findExcess(closed, characters);
  return excess ? new TooMuch(excess.reason) : closed;
}

/** Mends the document and expands its shorthand, in place. */
async function expand(
  walker: DocumentWalker,
  record: ExpansionRecord,
  settings: ReadSettings,
): Promise<{ readonly mended: readonly NormalizedProblem[]; readonly model: ErrorModel }> {
  let model: ErrorModel = "none";
  const isOfOverlay = (place: LocationObject) =>
    settings.overlays?.includes(findWritten(place).source.absoluteRef) ?? false;
  const onErrorModel = (places: readonly LocationObject[]) => {
    model = places.every(isOfOverlay) ? "overlay" : "own";
  };
  await walker.resolve();
  const mended = walker.walk(listPreprocessors({ ...record, places: settings, onErrorModel }));
  // Set by the visitor, which the compiler cannot see.
  const found = model as ErrorModel;
  if (found !== "none" || mended.length > 0) await walker.resolve();
  return { mended, model: found };
}

/** How many characters all files have together; a file that cannot be read has none. */
async function countCharacters({ cache }: BaseResolver): Promise<number> {
  const files = await Promise.allSettled(cache.values());
  return files.reduce((sum, file) => {
    const source = file.status === "fulfilled" && "source" in file.value ? file.value.source : undefined;
    return sum + (source?.body.length ?? 0);
  }, 0);
}

function listPreprocessors(record: ExpansionRecord): readonly Walk[] {
  const mending: Walk = { ruleId: "mend/structure", severity: "error", visitor: createMending() };
  const keys: Walk = { ruleId: "mend/keys", severity: "error", visitor: createKeyMending() };
  const expansion: Walk = { ruleId: "errors/expand", severity: "error", visitor: createExpansion(record) };
  const paths: Walk = { ruleId: "mend/paths", severity: "error", visitor: createPathDeclaring() };
  const digits: Walk = { ruleId: notCarried.id, severity: "warn", visitor: createDigitCheck() };
  return [mending, keys, digits, paths, expansion];
}

/** The engine takes a schema that is `true` or `false`, which JSON Schema has, for a wrong shape. */
function isBooleanSchema({ message }: NormalizedProblem, { types }: DocumentWalker): boolean {
  const isOfBoolean = message.startsWith("Expected type `Schema` (object) but got `boolean`");
  return isOfBoolean && Object.hasOwn(types.Schema?.properties ?? {}, "$defs");
}

/** Redocly's rule `struct`, and those of our rules that are enabled. */
function listRules(tools: RuleTools, isToRun: (rule: Rule) => boolean): readonly Walk[] {
  const struct: Walk = { ruleId: "struct", severity: "error", visitor: createStructRule() };
  const ours = rules
    .filter(isToRun)
    .flatMap(({ id, severity, visitor }) =>
      visitor ? [{ ruleId: id, severity, visitor: visitor(tools) }] : [],
    );
  // The engine's rule keeps later rules from visiting nodes that it has checked.
  const isOfAll = ({ visitor }: Walk) => "any" in visitor;
  return [...ours.filter(isOfAll), struct, ...ours.filter((walk) => !isOfAll(walk))];
}
