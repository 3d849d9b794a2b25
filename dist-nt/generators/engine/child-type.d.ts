import type { NormalizedNodeType } from "@redocly/openapi-core";
/** The engine's type of a part of a document: a node of the specification, or the type of a scalar. */
export type ChildType = NormalizedNodeType["properties"][string];
/** The type that the engine expects under a key of a map; `undefined` if it has none. */
export declare function findChildType(type: NormalizedNodeType, key: string, value: unknown): ChildType | undefined;
/** The type that the engine expects for the items of a list. */
export declare function findItemType(type: NormalizedNodeType, index: number, value: unknown): ChildType | undefined;
/** Whether a type is that of a node of the specification, such as a Schema Object. */
export declare function isNodeType(type: unknown): type is NormalizedNodeType;
