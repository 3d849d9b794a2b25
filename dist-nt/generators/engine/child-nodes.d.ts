import type { NormalizedNodeType } from "@redocly/openapi-core";
import { type EngineLocation } from "./engine.js";
/** A node of a document with its type, and where it is. */
export interface ChildNode {
    readonly node: unknown;
    readonly type: NormalizedNodeType;
    readonly location: EngineLocation;
    readonly parent: unknown;
    readonly key: string | number;
}
type Holder = Readonly<Record<string, unknown>>;
/** Calls back for the nodes in a node, one after the other: what is done with one may change those that follow. */
export declare function forEachChild(node: unknown, type: NormalizedNodeType, location: EngineLocation, visit: (child: ChildNode) => void): void;
/** The node under a name, if it is one. */
export declare function findChild(holder: Holder, name: string, of: NormalizedNodeType, location: EngineLocation): ChildNode | undefined;
export {};
