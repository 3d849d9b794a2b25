/** The text of `--help`: every command and every option. */
export declare function formatUsage(): string;
