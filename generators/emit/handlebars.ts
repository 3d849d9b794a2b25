import { requirePackage } from "../io/require-package.js";
import { toTemplateOptions } from "./template-options.js";

// In the published package, another module stands for this one: `scripts/build/compile-templates.ts` writes it.

/** Handlebars in one file: its modules take twice as long to load, and keep source maps that nobody reads. */
export const Handlebars = requirePackage("handlebars/dist/handlebars.min.js") as typeof import("handlebars");
export type { HelperOptions } from "handlebars";

/** The templates in one folder of `templates`. */
export interface TemplateFolder {
  readonly name: string;
  /** A template as a function. */
  readonly toTemplate: (
    engine: typeof Handlebars,
    path: string,
    text: string,
  ) => Handlebars.TemplateDelegate<object>;
}

/**
 * The templates in a folder. From source, each is compiled when it is first called; the published package has them
 * compiled, in the module that calls this for the folder, and of Handlebars only what these need.
 */
export function openFolder(name: string): TemplateFolder {
  return { name, toTemplate: (engine, path, text) => engine.compile(text, toTemplateOptions(path)) };
}
