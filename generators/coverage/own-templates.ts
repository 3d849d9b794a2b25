import { openFolder } from "../emit/handlebars.js";

// In the published package, another module stands for this one: `scripts/build/compile-templates.ts` writes it.

/** The templates of reports of coverage. */
export const ownTemplates = openFolder("coverage");
