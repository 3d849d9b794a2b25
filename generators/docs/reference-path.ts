/** The place of the reference in the output folder. */
export const referencePath = "docs/reference/index.html";
