import type { OperationSurface } from "../contract/surface.js";
import { type Change } from "./change.js";
import { type ChangeContext } from "./diff-codes.js";
import type { OperationPair } from "./pair-operations.js";
/** What has changed of the errors of an operation that both versions have. */
export declare function diffOperation(pair: OperationPair, retired: ChangeContext["retired"]): readonly Change[];
/** An operation that only one of the versions has. */
export declare function toWholeChange(rule: "operation-added" | "operation-removed", one: OperationSurface, other: Change["base"]): Change;
