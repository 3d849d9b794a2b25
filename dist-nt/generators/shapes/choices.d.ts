import type { Follow, Placed } from "../openapi/follow.js";
import type { RawSchema } from "./raw-schema.js";
import type { Choice, ListedValue } from "./shape.js";
/** The alternatives of a schema itself, `null` aside. */
export declare function listChoices(placed: Placed<RawSchema>, follow: Follow): readonly Choice[];
/** Whether one of the alternatives of a schema is `null`. */
export declare function choosesNull(placed: Placed<RawSchema>): boolean;
/** The values that alternatives list, if they do nothing else; `undefined` if they are more than values. */
export declare function readValuesOfChoices(choices: readonly Choice[], follow: Follow): readonly ListedValue[] | undefined;
