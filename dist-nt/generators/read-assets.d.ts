import type { Assets } from "./generators.js";
/** Absolute path of the folder of our own package.json. */
export declare const packageRoot: string;
/** The version of the toolchain. */
export declare function readVersion(): Promise<string>;
/** Reads the runtime, the adapters and the templates that ship with the toolchain. */
export declare function readAssets(): Promise<Assets>;
