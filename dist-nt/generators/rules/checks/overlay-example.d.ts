import type { ExampleDocument } from "../rule.js";
/** A document of one operation that needs no change, and an overlay of it. */
export declare function withOverlay(overlay: string): ExampleDocument;
