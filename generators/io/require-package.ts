import { createRequire } from "node:module";

/**
 * A CommonJS package, loaded as such. Node searches the text of one that is imported for the names that
 * it exports, which for a compiler of nine megabytes takes longer than to run it.
 */
export const requirePackage = createRequire(import.meta.url);
