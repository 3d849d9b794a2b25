import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import terser from "@rollup/plugin-terser";
import { build } from "esbuild";
import { rollup } from "rollup";
import webpack from "webpack";
import { writeProject } from "./npm.js";

/** What a bundler makes of a module of a project for browsers, minified. */
type Bundle = (project: string, entry: string) => Promise<string>;

/** The bundlers that projects use, as they are set up for production. */
const bundlers: Readonly<Record<"esbuild" | "rollup" | "webpack", Bundle>> = {
  esbuild: async (project, entry) => {
    const { outputFiles } = await build({
      absWorkingDir: project,
      entryPoints: [entry],
      bundle: true,
      minify: true,
      format: "esm",
      target: "es2022",
      write: false,
      logLevel: "silent",
    });
    return outputFiles[0]?.text ?? "";
  },
  rollup: async (project, entry) => {
    const plugins = [nodeResolve({ browser: true }), terser({ ecma: 2020, module: true })];
    const bundle = await rollup({ input: join(project, entry), plugins, onLog: () => {} });
    const { output } = await bundle.generate({ format: "esm" });
    await bundle.close();
    return output[0].code;
  },
  webpack: async (project, entry) => {
    const compiler = webpack({
      context: project,
      mode: "production",
      target: ["web", "es2022"],
      entry: `./${entry}`,
      experiments: { outputModule: true },
      output: { path: join(project, "webpack"), filename: entry, module: true, library: { type: "module" } },
      performance: false,
    });
    const stats = await promisify(compiler.run.bind(compiler))();
    await promisify(compiler.close.bind(compiler))();
    if (stats?.hasErrors()) throw new Error(stats.toString("errors-only"));
    return readFile(join(project, "webpack", entry), "utf8");
  },
};

/** Bundles a program in a project where its packages are installed. */
export async function bundleWith(
  bundler: keyof typeof bundlers,
  project: string,
  name: string,
  program: string,
): Promise<string> {
  const entry = `${name}.mjs`;
  await writeProject(project, { [entry]: program });
  return bundlers[bundler](project, entry);
}
