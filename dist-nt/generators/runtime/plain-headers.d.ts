import type { RequestParts } from "./request.js";
/** Writes headers of primitives, and of lists of them between commas. */
export declare function toPlainHeaders({ header }: RequestParts): Readonly<Record<string, string>>;
