import type { Oas3Preprocessor } from "@redocly/openapi-core";
/**
 * A Redocly preprocessor that removes values of the wrong type, such as text in place of a list, and reports
 * each as `document/structure`. All later steps can rely on the shapes of the specification.
 *
 * A value that YAML reads as a number where its schema requires a string becomes the string that was written.
 */
export declare function createMending(): ReturnType<Oas3Preprocessor>;
