import type { OutputFile } from "../io/output.js";
/** `testing.ts`: fakes of every success and every error, typed by operation, and a `fetch` and a client that give them. */
export declare function emitTesting(): OutputFile;
