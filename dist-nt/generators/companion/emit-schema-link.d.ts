import type { OutputFile } from "../io/output.js";
/**
 * `schema.ts` for those who have types of the document already: `paths` of the file that openapi-typescript made.
 *
 * @param output absolute path of the output folder
 * @param schema absolute path of that file
 */
export declare function emitSchemaLink(output: string, schema: string): OutputFile;
