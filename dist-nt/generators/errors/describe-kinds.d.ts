import type { Norm, StatusKind } from "../contract/contract.js";
import { type Comment } from "../emit/code.js";
/** What each kind of error that a status stands for means in an API: the norms of its statuses. */
export declare function describeKinds(norms: readonly Norm[]): readonly (readonly [StatusKind, Comment])[];
