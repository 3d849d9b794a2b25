import { dirname, resolve } from "node:path";
import { closeDocument, TooMuch } from "../close/close-document.js";
import { hasErrors } from "../diagnostics/diagnostic.js";
import { createWalker } from "../engine/document-walker.js";
import { createStructRule } from "../engine/engine.js";
import { findWritten } from "../engine/overlaid-source.js";
import { createExpansion, createStripping } from "../expand/expand-errors.js";
import { findExcess } from "../limits/document-limits.js";
import { invalidExtension } from "../rules/invalid-extension.js";
import { leftOut } from "../rules/left-out.js";
import { createRuleTools } from "../rules/rule-tools.js";
import { rules } from "../rules/rules.js";
import { createPathDeclaring } from "./declare-path-parameters.js";
import { isOfHistory, judgeDiagnostics } from "./judge-diagnostics.js";
import { createMending } from "./mend-document.js";
import { toDiagnostic, toExcessDiagnostic } from "./to-diagnostic.js";
/**
 * Expands the document in place, runs the rules over the result and bundles all files into one document. Each is
 * a walk, and resolving references is one more, so that walks that would change nothing are skipped.
 */
export async function expandAndCheck({ root, history }, resolver, settings) {
    const record = { origins: new WeakMap(), bodyParts: new WeakMap() };
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
    const { factsAlone = false } = settings;
    const isOfErrors = (id) => hasErrorModel || id === invalidExtension.id || (history !== undefined && isOfHistory(id));
    const early = isWhole && !factsAlone ? close(walker, root, record, characters, onLeftOut) : undefined;
    if (early && !(early instanceof TooMuch))
        settings.onDocument?.(early);
    const isToRun = ({ id, severity }) => factsAlone
        ? id.startsWith("document/") && severity === "error"
        : (isOfErrors(id) || id.startsWith("document/")) && (leavesOut || id !== leftOut.id);
    const { found, facts } = check(walker, createRuleTools(record, history), isToRun);
    // Finding the place of a problem may take as long as reading the document.
    const problems = [...mended, ...found].filter(({ severity }) => !factsAlone || severity === "error");
    const diagnostics = judgeDiagnostics(problems.map(toDiagnostic), model, settings);
    const unusable = { document: undefined, built: undefined };
    const isUsable = !hasErrors(diagnostics);
    // Bundling changes the document that the facts are read from.
    const built = isUsable || settings.buildsDespiteErrors ? facts && settings.build?.(facts) : undefined;
    if (!isUsable || factsAlone)
        return { document: undefined, built, diagnostics };
    const document = early ?? bundle(walker, root, record, characters);
    if (document instanceof TooMuch)
        return { ...unusable, diagnostics: [toExcessDiagnostic(document.message, root.source.absoluteRef)] };
    if (!early)
        settings.onDocument?.(document);
    return { document, built, diagnostics };
}
/** Runs the rules, and reads the facts that they check. */
function check(walker, tools, isToRun) {
    let facts;
    const reading = {
        ruleId: "facts",
        severity: "error",
        visitor: {
            Root(root, context) {
                facts = tools.readFacts(root, context);
            },
        },
    };
    const found = walker.walk([reading, ...listRules(tools, isToRun)]);
    // Set by the visitor, which the compiler cannot see.
    return {
        found: found.filter((problem) => !isBooleanSchema(problem, walker)),
        facts: facts,
    };
}
/** Bundles all files into one document, and closes it. */
function bundle(walker, root, record, characters) {
    const document = root.parsed;
    walker.bundle([{ ruleId: "errors/strip", severity: "error", visitor: createStripping() }]);
    // Bundling adds an empty map of components if there are none.
    if (document.components && Object.keys(document.components).length === 0)
        delete document.components;
    // A reference to a whole file can make the file contain itself.
    const excess = findExcess(document, characters);
    return excess ? new TooMuch(excess.reason) : close(walker, root, record, characters);
}
/** The closed document that all later steps read: it refers only to itself. */
function close({ types }, root, { origins }, characters, onLeftOut) {
    const { absoluteRef } = root.source;
    const { $self } = root.parsed;
    const closed = closeDocument(root.parsed, {
        types,
        isOwnFile: (uri) => uri === $self || resolve(dirname(absoluteRef), uri) === absoluteRef,
        onCopy: (from, to) => {
            const origin = origins.get(from);
            if (origin)
                origins.set(to, origin);
        },
        ...(onLeftOut && { onLeftOut }),
    });
    if (closed instanceof TooMuch || closed === root.parsed)
        return closed;
    const excess = findExcess(closed, characters);
    return excess ? new TooMuch(excess.reason) : closed;
}
/** Mends the document and expands its shorthand, in place. */
async function expand(walker, record, settings) {
    let model = "none";
    const isOfOverlay = (place) => settings.overlays?.includes(findWritten(place).source.absoluteRef) ?? false;
    const onErrorModel = (places) => {
        model = places.every(isOfOverlay) ? "overlay" : "own";
    };
    await walker.resolve();
    const mended = walker.walk(listPreprocessors({ ...record, places: settings, onErrorModel }));
    // Set by the visitor, which the compiler cannot see.
    const found = model;
    if (found !== "none" || mended.length > 0)
        await walker.resolve();
    return { mended, model: found };
}
/** How many characters all files have together; a file that cannot be read has none. */
async function countCharacters({ cache }) {
    const files = await Promise.allSettled(cache.values());
    return files.reduce((sum, file) => {
        const source = file.status === "fulfilled" && "source" in file.value ? file.value.source : undefined;
        return sum + (source?.body.length ?? 0);
    }, 0);
}
function listPreprocessors(record) {
    const mending = { ruleId: "mend/structure", severity: "error", visitor: createMending() };
    const expansion = { ruleId: "errors/expand", severity: "error", visitor: createExpansion(record) };
    const paths = { ruleId: "mend/paths", severity: "error", visitor: createPathDeclaring() };
    return [mending, paths, expansion];
}
/** The engine takes a schema that is `true` or `false`, which JSON Schema has, for a wrong shape. */
function isBooleanSchema({ message }, { types }) {
    const isOfBoolean = message.startsWith("Expected type `Schema` (object) but got `boolean`");
    return isOfBoolean && Object.hasOwn(types.Schema?.properties ?? {}, "$defs");
}
/** Redocly's rule `struct`, and those of our rules that are enabled. */
function listRules(tools, isToRun) {
    const struct = { ruleId: "struct", severity: "error", visitor: createStructRule() };
    const ours = rules
        .filter(isToRun)
        .flatMap(({ id, severity, visitor }) => visitor ? [{ ruleId: id, severity, visitor: visitor(tools) }] : []);
    // The engine's rule keeps later rules from visiting nodes that it has checked.
    const isOfAll = ({ visitor }) => "any" in visitor;
    return [...ours.filter(isOfAll), struct, ...ours.filter((walk) => !isOfAll(walk))];
}
