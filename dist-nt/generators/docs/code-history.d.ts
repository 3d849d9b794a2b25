import type { Contract, Release, ReleasedChange } from "../contract/contract.js";
/** What a release says of a code. */
export interface CodeChange {
    readonly release: Release;
    readonly change: ReleasedChange;
}
/** What the releases say of each code, the latest first. */
export declare function collectHistory({ releases }: Contract): ReadonlyMap<string, readonly CodeChange[]>;
