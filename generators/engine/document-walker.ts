import type {
  BaseResolver,
  Document,
  NormalizedNodeType,
  NormalizedProblem,
  ResolvedRefMap,
} from "@redocly/openapi-core";
import { parsePointer } from "../openapi/pointer.js";
import { createTypes } from "./document-types.js";
import { detectSpec, makeBundleVisitor, normalizeVisitors, resolveDocument, walkInEngine } from "./engine.js";
import { isSelfContained, LocalReferences } from "./local-references.js";
import { canWalk, type Visitors, walkDocument } from "./walk-document.js";

/** A visitor of Redocly, with the rule and severity of what it reports. */
export interface Walk {
  readonly ruleId: string;
  readonly severity: "error" | "warn";
  readonly visitor: object;
}

/** Walks a document and all that it references, as often as need be. */
export interface DocumentWalker {
  /** The nodes of the specification in the version of the document, by name. */
  readonly types: Readonly<Record<string, NormalizedNodeType>>;
  /** Resolves the references; call it again after a walk that added or removed some. */
  readonly resolve: () => Promise<void>;
  /** One walk for all visitors. */
  readonly walk: (walks: readonly Walk[]) => readonly NormalizedProblem[];
  /** Bundles all files into one document, in place, and runs other visitors in the same walk. */
  readonly bundle: (walks: readonly Walk[]) => void;
}

/** @param externalRefResolver loads the files */
export function createWalker(document: Document, externalRefResolver: BaseResolver): DocumentWalker {
  const specVersion = detectSpec(document.parsed);
  const types = createTypes(specVersion);
  const rootType = types.Root as NonNullable<typeof types.Root>;
  let resolvedRefMap: ResolvedRefMap = new Map();
  const walk = (walks: readonly Walk[]) => {
    const normalizedVisitors = normalizeVisitors(walks as never, types as never);
    const visitors = normalizedVisitors as unknown as Visitors;
    const state = { problems: [] as NormalizedProblem[], specVersion, visitorsData: {} };
    const given = { document, rootType, resolvedRefMap };
    if (canWalk(visitors)) walkDocument({ ...given, ...state, visitors });
    else walkInEngine({ ...given, normalizedVisitors, ctx: state });
    return state.problems;
  };
  return {
    types,
    walk,
    resolve: async () => {
      resolvedRefMap = isSelfContained(document.parsed)
        ? new LocalReferences(document)
        : await resolveAll(document, rootType, externalRefResolver);
    },
    bundle: (walks) => {
      const visitor = makeBundleVisitor({ version: "oas3", rootDocument: document, resolvedRefMap });
      walk([{ ruleId: "bundler", severity: "error", visitor }, ...walks]);
    },
  };
}

async function resolveAll(
  rootDocument: Document,
  rootType: NormalizedNodeType,
  externalRefResolver: BaseResolver,
): Promise<ResolvedRefMap> {
  const references = await resolveDocument({ rootDocument, rootType, externalRefResolver });
  forgetInherited(references);
  return references;
}

/** The engine mistakes inherited properties, such as `constructor`, for parts of the document. */
function forgetInherited(resolvedRefMap: ResolvedRefMap): void {
  for (const [id, { resolved, isRemote, document, nodePointer }] of resolvedRefMap) {
    if (resolved && !isOwnPlace(document.parsed, nodePointer))
      resolvedRefMap.set(id, { resolved: false, isRemote });
  }
}

function isOwnPlace(parsed: unknown, pointer: string): boolean {
  if (!pointer.startsWith("#/")) return true;
  let holder = parsed;
  for (const name of parsePointer(pointer.slice(1)).filter((part) => part !== "")) {
    const isOwn = typeof holder === "object" && holder !== null && Object.hasOwn(holder, name);
    if (!isOwn || name === "__proto__") return false;
    holder = (holder as Readonly<Record<string, unknown>>)[name];
  }
  return true;
}
