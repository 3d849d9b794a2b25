import { requirePackage } from "../io/require-package.js";

/** Handlebars in one file: its modules take twice as long to load, and keep source maps that nobody reads. */
export const Handlebars = requirePackage("handlebars/dist/handlebars.min.js") as typeof import("handlebars");
export type { HelperOptions } from "handlebars";
