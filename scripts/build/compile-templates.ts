import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { Plugin } from "esbuild";
import Handlebars from "handlebars";
import { toTemplateOptions } from "../../generators/emit/template-options.js";

/**
 * Puts another module in the place of `emit/handlebars.ts`: one that has the templates compiled, and of Handlebars only
 * what runs them.
 *
 * @param folder absolute path of `templates`
 */
export function compileTemplates(folder: string): Plugin {
  return {
    name: "compile-templates",
    setup(build) {
      build.onLoad({ filter: /generators[\\/]emit[\\/]handlebars\.ts$/ }, async () => ({
        contents: writeModule(await compileAll(folder)),
        loader: "js",
      }));
    },
  };
}

function writeModule(compiled: readonly string[]): string {
  return `
import Handlebars from "handlebars/dist/handlebars.runtime.min.js";
const templates = {
${compiled.join(",\n")}
};
export { Handlebars };
export function toTemplate(engine, path) {
  return engine.template(templates[path]);
}
`;
}

/** Each template as an entry of an object: its path, and what Handlebars makes of it. */
async function compileAll(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = files
    .filter(({ name }) => name.endsWith(".hbs"))
    .map((file) => join(file.parentPath, file.name));
  return Promise.all(
    paths.sort().map(async (file) => {
      const path = relative(folder, file).replaceAll(sep, "/");
      const text = (await readFile(file, "utf8")).replaceAll("\r\n", "\n");
      return `${JSON.stringify(path)}: ${Handlebars.precompile(text, toTemplateOptions(path))}`;
    }),
  );
}
