import type { ApiConfig } from "../../generators/config/config.js";
import type { Assets } from "../../generators/generators.js";
import type { CommandContext } from "../command-context.js";
/** A running site. */
export interface Dev {
    readonly url: string;
    /** Rejects where a build fails for another reason than the document, its configuration or the output folder. */
    readonly failed: Promise<never>;
    readonly close: () => Promise<void>;
}
/** What `startDev` is given. */
export interface DevOptions {
    /** Reads the configuration, again for each build. */
    readonly readApi: () => Promise<ApiConfig>;
    readonly assets: Assets;
    /** 0 takes any that is free. */
    readonly port: number;
}
/**
 * Builds the docs, serves them on 127.0.0.1, and builds them again whenever the document changes. Where
 * it is broken, the pages say so, until it is mended.
 */
export declare function startDev(options: DevOptions, context: CommandContext): Promise<Dev>;
