import type { BaseResolver, Document, NormalizedNodeType, NormalizedProblem } from "@redocly/openapi-core";
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
export declare function createWalker(document: Document, externalRefResolver: BaseResolver): DocumentWalker;
