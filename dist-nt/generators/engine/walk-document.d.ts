import type { Document, NormalizedNodeType, ResolvedRefMap } from "@redocly/openapi-core";
import { type Visitor, type WalkState } from "./visit-context.js";
/** What is called on the way into nodes and on the way out of them, by the name of their type, as the engine prepares it. */
export type Visitors = Readonly<Record<string, {
    readonly enter: readonly Visitor[];
    readonly leave: readonly Visitor[];
}>>;
/** A walk over a document. */
export interface WalkOptions extends Omit<WalkState, "ignored" | "resolve"> {
    readonly document: Document;
    readonly rootType: NormalizedNodeType;
    readonly visitors: Visitors;
    readonly resolvedRefMap: ResolvedRefMap;
}
/** Whether all visitors stand by themselves, none of them within another. */
export declare function canWalk(visitors: Visitors): boolean;
/**
 * Walks a document as the engine does, with visitors that `canWalk` allows: in the same order, with the same contexts.
 * The engine makes six functions and joins the whole way to a node for each that it comes to.
 */
export declare function walkDocument({ document, rootType, visitors, resolvedRefMap, ...rest }: WalkOptions): void;
