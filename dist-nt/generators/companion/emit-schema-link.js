import { code, toStringLiteral } from "../emit/code.js";
import { printSourceFile } from "../emit/source-file.js";
import { toRelativePath } from "../names/relative-path.js";
/**
 * `schema.ts` for those who have types of the document already: `paths` of the file that openapi-typescript made.
 *
 * @param output absolute path of the output folder
 * @param schema absolute path of that file
 */
export function emitSchemaLink(output, schema) {
    const path = toRelativePath(`${output}/companion`, schema);
    const from = toImport(path.startsWith(".") ? path : `./${path}`);
    const link = code `export type { paths } from ${toStringLiteral(from)};`;
    return { path: "client/src/schema.ts", text: printSourceFile([link]) };
}
/** A file as an import names it, which both ways of resolving modules understand: `schema.d.ts` is `schema.js`. */
function toImport(path) {
    return path.replace(/(\.d)?\.([cm]?)ts$/, ".$2js");
}
