import type { Plugin } from "@redocly/openapi-core";
/**
 * The Redocly plugin `errors`: the preprocessor `expand` turns `x-errors` into plain OpenAPI, the
 * decorator `strip` removes the shorthand from a bundle, and the rules check the errors. Its preset
 * `errors/recommended` switches all of it on.
 */
export declare function createPlugin(): Plugin;
