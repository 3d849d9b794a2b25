import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Metafile } from "esbuild";
import { compileTemplates } from "./compile-templates.js";
import { importBuiltins } from "./import-builtins.js";
import { seeParts } from "./see-parts.js";

/** The repository. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** What is started or imported by its path. */
const entries = {
  "scripts/cli": "scripts/cli.ts",
  "generators/index": "generators/index.ts",
  "generators/redocly/index": "generators/redocly/index.ts",
};

/**
 * Bundles the command and the library with what they use of other packages. All of them are one build, so that they
 * share the instances of modules; what is imported when it is wanted stays a file of its own.
 */
export async function bundle(outdir: string): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: entries,
    outdir,
    bundle: true,
    splitting: true,
    chunkNames: "chunks/[name]-[hash]",
    format: "esm",
    platform: "node",
    target: "node20.19",
    legalComments: "none",
    sourcemap: true,
    sourcesContent: false,
    metafile: true,
    logLevel: "warning",
    plugins: [compileTemplates(join(root, "templates")), seeParts, importBuiltins],
  });
  return metafile;
}
