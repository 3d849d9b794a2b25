import { isBuiltin } from "node:module";
import type { Plugin } from "esbuild";

/**
 * Imports what CommonJS packages require of Node. Modules have no `require`: each file of the bundle would have to make
 * one of its own when it is loaded.
 */
export const importBuiltins: Plugin = {
  name: "import-builtins",
  setup(build) {
    build.onResolve({ filter: /^[a-z_/:]+$/ }, ({ path, kind }) =>
      kind === "require-call" && isBuiltin(path) ? { path, namespace: "builtin" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "builtin" }, ({ path }) => ({
      contents: `export * from ${JSON.stringify(path)};`,
    }));
  },
};
