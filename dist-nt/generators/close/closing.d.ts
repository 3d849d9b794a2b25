import type { NormalizedNodeType } from "@redocly/openapi-core";
import type { FindTarget, Target } from "../openapi/find-target.js";
import type { ComponentNames } from "./component-names.js";
/** What closing a document needs besides the document. */
export interface ClosingSettings {
    /** The nodes that the engine knows in this version of the specification, by name. */
    readonly types: Readonly<Record<string, NormalizedNodeType>>;
    /** Whether the part of a reference before `#` names the document itself. */
    readonly isOwnFile: (uri: string) => boolean;
    /** Called for each object that is replaced by a changed copy. */
    readonly onCopy?: (from: object, to: object) => void;
    /** Called for each part that is left out. */
    readonly onLeftOut?: () => void;
}
/** The role of a value in the walk: a node of the specification, the value of an extension, or plain data. */
export type Kind = NormalizedNodeType | "extension" | "data";
/** The state while a document is closed. */
export interface Closing extends ClosingSettings {
    /** A value as it is in the closed document. */
    readonly close: (value: unknown, kind: Kind) => unknown;
    readonly names: ComponentNames;
    readonly find: FindTarget;
    /** Components that are made of something else, by their reference. */
    readonly added: Map<string, Addition>;
    /** Targets that are currently written out. */
    readonly inlining: unknown[];
    /** Values that were written out, by their role in the walk. */
    readonly inlined: Map<Kind, Map<unknown, unknown>>;
    /** Number of visited objects and lists, counted at each visit. */
    visits: number;
}
export interface Addition {
    readonly section: string;
    readonly key: string;
    readonly node: unknown;
    readonly type: NormalizedNodeType;
}
/** Sections of `components` that references may lead to, by their type of node. */
export declare const sections: Readonly<Record<string, string>>;
/** The role in the walk of the value under a key. */
export declare function toChildKind(kind: Kind, key: string, value: unknown): Kind;
/** The role in the walk of a value of a type. */
export declare function toKind(type: unknown): Kind;
/** The section of components that a node goes to; `undefined` for a node that no component can be made of. */
export declare function findSection({ types }: Closing, { name }: NormalizedNodeType): string | undefined;
/** Whether references may lead into a section of `components`. */
export declare function isSection(name: string | undefined): boolean;
/** Whether a target is a component as a whole. */
export declare function isComponent({ path }: Target): boolean;
/** The reference to a target that is a component. */
export declare function toComponent({ names }: Closing, { path }: Target): string;
