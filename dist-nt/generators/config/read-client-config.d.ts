import { type ClientConfig } from "./config.js";
/** Where a client is configured. */
interface Place {
    /** Name of the API. */
    readonly api: string;
    /** Absolute path of the folder with the configuration. */
    readonly folder: string;
    /** What messages call the setting. */
    readonly at: string;
}
/** @throws {ConfigError} */
export declare function readClientConfig(value: unknown, place: Place): ClientConfig;
export {};
