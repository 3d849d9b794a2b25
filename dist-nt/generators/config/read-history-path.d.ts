/**
 * The absolute path of a history as it is configured. It has to be where a document may be read from.
 *
 * @param at where the setting is, for the message
 */
export declare function readHistoryPath(written: string, { folder, root }: {
    readonly folder: string;
    readonly root: string;
}, at: string): string;
