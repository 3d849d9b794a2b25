import type { OutputFile } from "../io/output.js";
/** `testing-msw.ts`: handlers of MSW, which nothing else of the client needs. */
export declare function emitTestingMsw(): OutputFile;
