import type { CatalogEntry, Contract, StatusKind } from "../contract/contract.js";
import { type Comment } from "../emit/code.js";
import type { OutputFile } from "../io/output.js";
import type { GenericCodes } from "../runtime/errors.js";
/** `error-types.ts`: for each operation an interface of its codes and the union of its errors. */
export declare function emitErrorTypes(contract: Contract): OutputFile;
/** Whether errors of a kind have a generic code in their types; of other kinds, the kind says all of it. */
export declare function hasCode(kind: StatusKind): kind is keyof GenericCodes;
/** What hovering over a code shows: meaning, fix, whether to try again. */
export declare function describe(entry: {
    readonly meaning: string;
    readonly fix?: string | undefined;
    readonly retry?: CatalogEntry["retry"] | undefined;
}): Comment;
