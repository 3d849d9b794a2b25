import type { RequestParts } from "./request.js";
/** Writes a query of primitives and lists of them in the style that OpenAPI has by default: `a=1&b=2&b=3`. */
export declare function toQuery({ query }: RequestParts): string;
