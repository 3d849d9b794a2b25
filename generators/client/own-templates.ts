import { openFolder } from "../emit/handlebars.js";

// In the published package, another module stands for this one: `scripts/build/compile-templates.ts` writes it.

/** The templates of the client's package. */
export const ownTemplates = openFolder("client");
