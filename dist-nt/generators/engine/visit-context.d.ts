import type { NormalizedNodeType, NormalizedProblem, ResolveResult, SpecVersion, UserContext } from "@redocly/openapi-core";
import type { EngineLocation } from "./engine.js";
type Problem = Parameters<UserContext["report"]>[0];
/** A visitor of one kind of node, as the engine prepares it. */
export interface Visitor {
    readonly ruleId: string;
    readonly severity: NormalizedProblem["severity"];
    readonly message?: string;
    readonly visit: (node: unknown, context: VisitContext, more: object, level: object) => void;
    readonly skip?: unknown;
    /** The same for a visitor's way into a node and its way out. */
    readonly context: {
        readonly isSkippedLevel: boolean;
        readonly parent: unknown;
    };
}
/** What a walk has for all its visitors. */
export interface WalkState {
    readonly specVersion: SpecVersion;
    readonly problems: NormalizedProblem[];
    readonly visitorsData: Record<string, Record<string, unknown>>;
    /** Places that later visitors are kept from. */
    readonly ignored: Set<string>;
    /** @param location where the node is, unless it is a reference */
    readonly resolve: (node: unknown, from: string, location: EngineLocation) => ResolveResult<object>;
}
/** Where a walk is. */
export interface VisitedNode {
    readonly rawNode: unknown;
    readonly rawLocation: EngineLocation;
    readonly type: NormalizedNodeType;
    readonly parent: unknown;
    readonly key: string | number;
}
/**
 * What a visitor is called with, as the engine's `UserContext`. Most visitors ask for little of it, so that what takes
 * a function is made when it is asked for.
 */
export declare class VisitContext {
    #private;
    readonly rawNode: unknown;
    readonly rawLocation: EngineLocation;
    readonly location: EngineLocation;
    readonly type: NormalizedNodeType;
    readonly parent: unknown;
    readonly key: string | number;
    constructor(state: WalkState, visitor: Visitor, location: EngineLocation, node: VisitedNode);
    get specVersion(): SpecVersion;
    get parentLocations(): Readonly<Record<string, never>>;
    get resolve(): (node: unknown, from?: string) => ResolveResult<object>;
    get report(): (problem: Problem) => void;
    get getVisitorData(): () => Record<string, unknown>;
    get ignoreNextVisitorsOnNode(): () => void;
}
/** How a place is called whose later visitors are kept from it. */
export declare function toIgnored({ absolutePointer, pointer }: EngineLocation): string;
export {};
