import type { Change } from "./change.js";
import { type OperationPair } from "./pair-operations.js";
/** What has changed of what an operation is called, and of how it is sent. */
export declare function diffName({ base, revision }: OperationPair): readonly Change[];
