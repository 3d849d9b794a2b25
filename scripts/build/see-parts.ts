import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";

const engine = createRequire(import.meta.url).resolve("@redocly/openapi-core");

/** Packages that are loaded as CommonJS and small enough to be bundled. */
const required = ["xss"];

/**
 * Shows the bundler what is loaded by paths that are made when the program runs: parts of Redocly's engine, whose
 * package exports only the whole, and what `requirePackage` loads.
 */
export const seeParts: Plugin = {
  name: "see-parts",
  setup(build) {
    build.onLoad({ filter: /generators[\\/]engine[\\/]engine\.ts$/ }, async ({ path }) => ({
      contents: importParts(await readFile(path, "utf8")),
      loader: "ts",
    }));
    build.onLoad({ filter: /generators[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, "utf8");
      return text.includes('requirePackage("') ? { contents: requireParts(text), loader: "ts" } : undefined;
    });
    build.onResolve({ filter: /^engine:/ }, ({ path }) => ({
      path: join(dirname(engine), path.slice("engine:".length)),
    }));
    // Tables of nodes, which do nothing: those of languages that nobody asks for are left out.
    build.onResolve({ filter: /^\.{1,2}\/types\/[\w-]+\.js$/ }, ({ path, resolveDir }) =>
      resolveDir.startsWith(dirname(engine))
        ? { path: join(resolveDir, path), sideEffects: false }
        : undefined,
    );
    build.onResolve({ filter: /^of-engine:/ }, ({ path }) =>
      build.resolve(path.slice("of-engine:".length), {
        resolveDir: dirname(engine),
        kind: "import-statement",
      }),
    );
  },
};

/** Each `await load("part.js")` as an import of that part. */
function importParts(text: string): string {
  const imports: string[] = [];
  const seen = text.replace(/await (load|loadDependency)\(\s*"([^"]+)",?\s*\)/g, (_, how, name) => {
    const variable = `part${imports.length}`;
    imports.push(`import * as ${variable} from "${how === "load" ? "engine" : "of-engine"}:${name}";\n`);
    return variable;
  });
  if (imports.length === 0) throw new Error("engine.ts loads no parts in the way that is looked for");
  return `${imports.join("")}${seen}`;
}

function requireParts(text: string): string {
  return text.replace(/requirePackage\(("[^"]+")\)/g, (whole, name) =>
    required.includes(JSON.parse(name)) ? `require(${name})` : whole,
  );
}
