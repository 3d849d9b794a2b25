import { rules } from "../generators/rules/rules.js";

/**
 * Settings for a document that is as small as what it shows: off is what rules ask of a whole API, on
 * is what the reader and the expansion report.
 */
export const withoutAdvice = Object.fromEntries(
  rules
    .filter(({ id, visitor }) => visitor && id.startsWith("errors/"))
    .filter(({ id }) => id !== "errors/invalid-extension" && id !== "errors/code-without-meaning")
    .map(({ id }) => [id, "off" as const]),
);
