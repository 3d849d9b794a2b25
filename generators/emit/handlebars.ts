import { requirePackage } from "../io/require-package.js";
import { toTemplateOptions } from "./template-options.js";

// In the published package, another module stands for this one: `scripts/build/compile-templates.ts` writes it.

/** Handlebars in one file: its modules take twice as long to load, and keep source maps that nobody reads. */
export const Handlebars = requirePackage("handlebars/dist/handlebars.min.js") as typeof import("handlebars");
export type { HelperOptions } from "handlebars";

/**
 * A template of ours as a function. From source, it is compiled when it is first called; the published package has
 * them all compiled, and of Handlebars only what these need.
 *
 * @param path in `templates`
 */
export function toTemplate(
  engine: typeof Handlebars,
  path: string,
  text: string,
): Handlebars.TemplateDelegate<object> {
  return engine.compile(text, toTemplateOptions(path));
}
