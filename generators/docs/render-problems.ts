import { createRender } from "./html.js";

/** The page that says why there is no site. */
export function renderProblems(problems: readonly string[], templates: ReadonlyMap<string, string>): string {
  return createRender(templates)("docs/problems.hbs", { problems });
}
