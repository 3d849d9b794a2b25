import { type Follow, type Placed } from "./follow.js";
/** Kinds of values: text, numbers and booleans are primitives. */
export type ValueKind = "primitive" | "array" | "object";
/** The kinds of values that a schema allows, `null` aside; all of them where it does not say which. */
export declare function findValueKinds(schema: Placed<unknown> | undefined, follow: Follow): ReadonlySet<ValueKind>;
/** Whether a schema says that its lists or objects hold further lists or objects. */
export declare function holdsNested(schema: Placed<unknown>, follow: Follow): boolean;
