import { dirname } from "node:path";
import { hasErrors } from "../diagnostics/diagnostic.js";
import { createWalker } from "../engine/document-walker.js";
import { ResolveError, YamlParseError } from "../engine/engine.js";
import { OverlaidSource } from "../engine/overlaid-source.js";
import { findExcess } from "../limits/document-limits.js";
import { ExcessError } from "../limits/excess-error.js";
import { toRelativePath } from "../names/relative-path.js";
import { isRecord } from "../openapi/openapi.js";
import { applyOverlay } from "../overlay/apply-overlay.js";
import { createMerging } from "../overlay/merge-update.js";
import { OverlaidDocument } from "../overlay/overlaid-document.js";
import { readOverlay } from "../overlay/read-overlay.js";
import { rebaseReferences } from "../overlay/rebase-references.js";
import { createSelection } from "../overlay/select-nodes.js";
import { findEndlessReference } from "./reference-chains.js";
import { toPlace, toReadDiagnostic } from "./to-diagnostic.js";
/**
 * Applies overlays to a document, in place and in their order: to the file that each names by `extends` if the document
 * consists of several, else to the root. From then on, what an overlay has put in has its place there.
 *
 * @param files absolute paths of the overlays
 * @returns what is wrong with the overlays
 */
export async function applyOverlays(root, files, resolver) {
    if (!isRecord(root.parsed))
        return [];
    const select = createSelection();
    const changed = new Map();
    const diagnostics = [];
    for (const file of files) {
        const overlay = await loadOverlay(file, resolver);
        if ("rule" in overlay)
            diagnostics.push(overlay);
        else if (!("actions" in overlay))
            diagnostics.push(...overlay.map(toDiagnostic));
        else {
            const { document, problem } = await findTarget(overlay, root, resolver);
            if (problem)
                diagnostics.push(toDiagnostic(problem));
            const tools = changed.get(document) ?? { select, ...startChanging(document) };
            changed.set(document, tools);
            const rebased = rebaseReferences(overlay, document.source.absoluteRef);
            diagnostics.push(...applyOverlay(rebased, tools).map(toDiagnostic));
        }
    }
    for (const [document, { document: overlaid }] of changed)
        document.source = new OverlaidSource(document.source, overlaid.written);
    return hasErrors(diagnostics) ? diagnostics : [...diagnostics, ...[...changed.keys()].flatMap(checkLimits)];
}
async function loadOverlay(file, resolver) {
    try {
        return readOverlay(resolver.parseDocument(await resolver.loadExternalRef(file)));
    }
    catch (error) {
        if (error instanceof ResolveError || error instanceof YamlParseError)
            return toReadDiagnostic(error, file);
        throw error;
    }
}
/** The file of the document that an overlay is for. */
async function findTarget(overlay, root, resolver) {
    const { absoluteRef } = root.source;
    const wanted = overlay.extends;
    if (wanted === undefined || wanted === absoluteRef)
        return { document: root };
    const part = await findPart(wanted, root, resolver);
    if (part)
        return { document: part };
    const shown = toRelativePath(dirname(overlay.source.absoluteRef), absoluteRef);
    const problem = {
        rule: "overlay/other-document",
        severity: "warning",
        message: `the overlay says that it is for another document than \`${shown}\`, to which it is applied`,
        at: { source: overlay.source, pointer: "#/extends" },
    };
    return { document: root, problem };
}
/** The file at a path, if the document refers to it. */
async function findPart(file, root, resolver) {
    try {
        await createWalker(root, resolver).resolve();
        const part = await resolver.cache.get(file);
        return part && "parsed" in part && isRecord(part.parsed) ? part : undefined;
    }
    catch {
        // What is wrong with the document, or with this file, is reported when the document is checked.
        return undefined;
    }
}
function startChanging({ parsed, source }) {
    const document = new OverlaidDocument(parsed, { source, pointer: "#/" });
    return { document, merge: createMerging(document) };
}
/** What a file is checked for when it is parsed, once more. */
function checkLimits({ parsed, source }) {
    const excess = findExcess(parsed, source.body.length) ?? findEndlessReference(parsed);
    if (!excess)
        return [];
    const error = new ExcessError(excess.reason, source, excess.path);
    return [toReadDiagnostic(new ResolveError(error), source.absoluteRef)];
}
function toDiagnostic({ rule, severity, message, at, note, help }) {
    return {
        rule,
        severity,
        message,
        place: toPlace(at),
        ...(note && { note: { message: note.message, place: toPlace(note.at) } }),
        ...(help !== undefined && { help }),
    };
}
