/** A status as it is drawn everywhere: its number in a tile by its family. */
export interface StatusTile {
    readonly status: string;
    /** `2`, `3`, `4`, `5`, or `x` for `default`. */
    readonly family: string;
}
/** The tile of a status, a range or `default`. */
export declare function viewStatusTile(status: string): StatusTile;
/** What a status is called beside its tile, without its number; empty where it has no other name. */
export declare function nameBeside({ status, title }: {
    readonly status: string;
    readonly title: string;
}): string;
