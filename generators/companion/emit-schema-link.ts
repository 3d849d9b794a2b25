import type { Operation } from "../contract/contract.js";
import { code, enclose, toStringLiteral } from "../emit/code.js";
import { printSourceFile } from "../emit/source-file.js";
import { listUntyped } from "../emit/type-place.js";
import type { OutputFile } from "../io/output.js";
import { toRelativePath } from "../names/relative-path.js";

/**
 * `schema.ts` for those who have types of the document already: `paths` of the file that openapi-typescript made. Of
 * methods that it does not know, bodies may be anything.
 *
 * @param output absolute path of the output folder
 * @param schema absolute path of that file
 */
export function emitSchemaLink(
  output: string,
  schema: string,
  operations: readonly Pick<Operation, "path" | "method">[],
): OutputFile {
  const path = toRelativePath(`${output}/companion`, schema);
  const from = toImport(path.startsWith(".") ? path : `./${path}`);
  const untyped = listUntyped(operations).map(
    (key) => code`${toStringLiteral(key)}: { post: { responses: object } }`,
  );
  const link =
    untyped.length === 0
      ? [code`export type { paths } from ${toStringLiteral(from)};`]
      : [
          code`import type { paths as given } from ${toStringLiteral(from)};`,
          code`export type paths = given & ${enclose("{}", untyped)};`,
        ];
  return { path: "client/src/schema.ts", text: printSourceFile(link) };
}

/** A file as an import names it, which both ways of resolving modules understand: `schema.d.ts` is `schema.js`. */
function toImport(path: string): string {
  return path.replace(/(\.d)?\.([cm]?)ts$/, ".$2js");
}
