import type ts from "typescript";
import type { View } from "./view/create-view.js";
/**
 * The transforms of openapi-typescript, which is in maintenance mode; no other module knows it. They are called as
 * they are: its own loading would lint and bundle once more a document that was checked before, and read
 * `redocly.yaml` of the working folder.
 */
export interface Transforms {
    /** @throws {Error} on something in the document that they do not expect */
    readonly declare: (view: View) => readonly ts.Node[];
    readonly print: (declarations: readonly ts.Node[]) => string;
}
/** The transforms over the small tree and the printer of `syntax/`, which are there in no time (decision 51). */
export declare function loadTransforms(): Transforms;
/** The transforms over TypeScript itself, for what `syntax/` does not know. */
export declare function loadTransformsOverCompiler(): Transforms & {
    readonly compiler: typeof ts;
};
