import type { OperationSurface } from "../contract/surface.js";
import { type Change } from "./change.js";
import { type ChangeContext, type MovedCodes } from "./diff-codes.js";
import type { OperationPair } from "./pair-operations.js";
import type { PairedResponses } from "./pair-responses.js";
/** The statuses that an operation has gained and lost, each with its codes. */
export declare function diffStatuses({ added, removed, refined, widened }: PairedResponses, { base, revision }: OperationPair, { isMoved }: MovedCodes, context: ChangeContext): readonly Change[];
/** The retired codes that an operation of the revision alone returns for other reasons. */
export declare function listReused({ id, responses }: OperationSurface, retired: ChangeContext["retired"]): Change[];
