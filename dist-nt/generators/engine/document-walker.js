import { parsePointer } from "../openapi/pointer.js";
import { createTypes } from "./document-types.js";
import { detectSpec, makeBundleVisitor, normalizeVisitors, resolveDocument, walkInEngine } from "./engine.js";
import { canWalk, walkDocument } from "./walk-document.js";
/** @param externalRefResolver loads the files */
export function createWalker(document, externalRefResolver) {
    const specVersion = detectSpec(document.parsed);
    const types = createTypes(specVersion);
    const rootType = types.Root;
    let resolvedRefMap = new Map();
    const walk = (walks) => {
        const normalizedVisitors = normalizeVisitors(walks, types);
        const visitors = normalizedVisitors;
        const state = { problems: [], specVersion, visitorsData: {} };
        const given = { document, rootType, resolvedRefMap };
        if (canWalk(visitors))
            walkDocument({ ...given, ...state, visitors });
        else
            walkInEngine({ ...given, normalizedVisitors, ctx: state });
        return state.problems;
    };
    return {
        types,
        walk,
        resolve: async () => {
            resolvedRefMap = await resolveDocument({ rootDocument: document, rootType, externalRefResolver });
            forgetInherited(resolvedRefMap);
        },
        bundle: (walks) => {
            const visitor = makeBundleVisitor({ version: "oas3", rootDocument: document, resolvedRefMap });
            walk([{ ruleId: "bundler", severity: "error", visitor }, ...walks]);
        },
    };
}
/** The engine mistakes inherited properties, such as `constructor`, for parts of the document. */
function forgetInherited(resolvedRefMap) {
    for (const [id, { resolved, isRemote, document, nodePointer }] of resolvedRefMap) {
        if (resolved && !isOwnPlace(document.parsed, nodePointer))
            resolvedRefMap.set(id, { resolved: false, isRemote });
    }
}
function isOwnPlace(parsed, pointer) {
    if (!pointer.startsWith("#/"))
        return true;
    let holder = parsed;
    for (const name of parsePointer(pointer.slice(1)).filter((part) => part !== "")) {
        const isOwn = typeof holder === "object" && holder !== null && Object.hasOwn(holder, name);
        if (!isOwn || name === "__proto__")
            return false;
        holder = holder[name];
    }
    return true;
}
