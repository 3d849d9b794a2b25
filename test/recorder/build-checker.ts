import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import type { CheckableResponse, Finding, Recorder, RecordOptions } from "immersve-client/testing/contract";
import { buildCase } from "../golden/build-case.js";
import { createTemporaryFolder } from "../temporary-folder.js";

/** The entry `/testing/contract` of a generated client whose document is known to the test alone. */
export interface BuiltChecker {
  readonly checkResponse: (
    operation: string,
    response: CheckableResponse | PromiseLike<CheckableResponse>,
  ) => Promise<readonly Finding[]>;
  readonly recordContract: (options?: RecordOptions) => Recorder;
}

/** Generates a client from a document, and compiles and loads the entry, with all that it takes in one file. */
export async function buildChecker(document: string): Promise<BuiltChecker> {
  const folder = await createTemporaryFolder();
  await folder.write({ "openapi.yaml": document });
  const { files, diagnostics } = await buildCase(folder.path);
  if (files.size === 0) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  await folder.write(Object.fromEntries(files));
  const outfile = join(folder.path, "checker.mjs");
  await build({
    entryPoints: [join(folder.path, "client/src/testing-contract.ts")],
    outfile,
    bundle: true,
    format: "esm",
    nodePaths: [join(import.meta.dirname, "../../node_modules")],
  });
  const checker: BuiltChecker = await import(/* @vite-ignore */ pathToFileURL(outfile).href);
  await folder.remove();
  return checker;
}
