import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import type { Plugin } from "esbuild";
import Handlebars from "handlebars";
import { toTemplateOptions } from "../../generators/emit/template-options.js";

/**
 * Puts other modules in the place of `emit/handlebars.ts`, which has of Handlebars only what runs templates, and of each
 * `own-templates.ts`, which has those of its folder compiled: a run loads the templates that it uses.
 *
 * @param root absolute path of `templates`
 */
export function compileTemplates(root: string): Plugin {
  return {
    name: "compile-templates",
    setup(build) {
      build.onLoad({ filter: /generators[\\/]emit[\\/]handlebars\.ts$/ }, () => ({
        contents: runtime,
        loader: "js",
      }));
      build.onLoad({ filter: /[\\/]own-templates\.ts$/ }, async ({ path }) => ({
        contents: await writeFolder(root, basename(dirname(path))),
        loader: "js",
      }));
    },
  };
}

const runtime = `
import Handlebars from "handlebars/dist/handlebars.runtime.min.js";
export { Handlebars };
export function openFolder(name, compiled) {
  return { name, toTemplate: (engine, path) => engine.template(compiled[path]) };
}
`;

async function writeFolder(root: string, name: string): Promise<string> {
  return `
import { openFolder } from "../emit/handlebars.js";
const compiled = {
${(await compileAll(root, name)).join(",\n")}
};
export const ownTemplates = openFolder(${JSON.stringify(name)}, compiled);
`;
}

/** Each template of a folder as an entry of an object: its path, and what Handlebars makes of it. */
async function compileAll(root: string, folder: string): Promise<readonly string[]> {
  const files = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const paths = files
    .filter(({ name }) => name.endsWith(".hbs"))
    .map((file) => join(file.parentPath, file.name));
  return Promise.all(
    paths.sort().map(async (file) => {
      const path = relative(root, file).replaceAll(sep, "/");
      const text = (await readFile(file, "utf8")).replaceAll("\r\n", "\n");
      return `${JSON.stringify(path)}: ${Handlebars.precompile(text, toTemplateOptions(path))}`;
    }),
  );
}
