import { type Block, type Lines } from "./blocks.js";
/** What stands before a block. */
export interface Context {
    readonly intro: string;
    readonly introLines?: Lines;
    readonly headings: readonly {
        readonly text: string;
        readonly level: number;
    }[];
    readonly status?: string;
}
/** The context behind a block. */
export declare function follow(context: Context, block: Block): Context;
/** The only error status that a text names. */
export declare function findStatus(text: string): string | undefined;
export declare function withStatus(status: string | undefined): {
    readonly status?: string;
};
