import { escapeInvisible } from "../emit/code.js";
import { type OutputFile, toModuleHead } from "../io/output.js";
import { UnusableDocumentError } from "../limits/unusable-document.js";
import type { Memory } from "../memory/memory.js";
import type { OpenApiDocument } from "../openapi/openapi.js";
import { checkDeclarations } from "./check-declarations.js";
import { printParts } from "./print-parts.js";
import { UnknownSyntaxError } from "./syntax/nodes.js";
import { loadTransforms, loadTransformsOverCompiler } from "./transforms.js";
import { createView, type View } from "./view/create-view.js";

const transforms = loadTransforms();

/**
 * The types of the whole document.
 *
 * @param memory has those of the parts that were the same
 */
export function emitSchema(document: OpenApiDocument, memory?: Memory): OutputFile {
  const view = orUnusable(() => createView(document));
  // In strings the escapes mean the same, in comments they can be read.
  const types = escapeInvisible(mendHelper(printTypes(view, memory)));
  return {
    path: "client/src/schema.ts",
    text: `${toModuleHead(". Edit the document and generate again.")}\n${types}`,
  };
}

function printTypes(view: View, memory: Memory | undefined): string {
  try {
    return orUnusable(() => printParts(view, transforms, memory));
  } catch (error) {
    if (error instanceof UnknownSyntaxError) return printOverCompiler(view);
    throw error;
  }
}

/** As TypeScript prints them, which takes longer and has to be checked. */
function printOverCompiler(view: View): string {
  const { compiler, declare, print } = loadTransformsOverCompiler();
  const declarations = orUnusable(() => declare(view));
  checkDeclarations(compiler, declarations);
  return orUnusable(() => print(declarations));
}

/** @throws {UnusableDocumentError} where openapi-typescript fails on something that it does not expect */
function orUnusable<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof UnknownSyntaxError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new UnusableDocumentError(`no types can be made of the document: ${reason.split("\n")[0]}`);
  }
}

/**
 * Its helper for properties that an `allOf` requires refuses those of a schema that may be `null`, or
 * that does not know them; documents have both.
 */
function mendHelper(types: string): string {
  return types.replace(
    "type WithRequired<T, K extends keyof T> = T & {\n    [P in K]-?: T[P];\n};",
    `type WithRequired<T, K extends PropertyKey> = T & {\n    [P in K & keyof NonNullable<T>]-?: Exclude<NonNullable<T>[P], undefined>;\n};`,
  );
}
