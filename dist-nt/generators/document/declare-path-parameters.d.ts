import type { Oas3Preprocessor } from "@redocly/openapi-core";
/**
 * A Redocly preprocessor that declares the variables of paths which no parameter declares: as required text, so that
 * the operation can be called. Each path is reported as `document/structure`.
 */
export declare function createPathDeclaring(): ReturnType<Oas3Preprocessor>;
