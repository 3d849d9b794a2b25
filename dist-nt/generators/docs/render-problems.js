import { createRender } from "./html.js";
/** The page that says why there is no site. */
export function renderProblems(problems, templates) {
    return createRender(templates)("docs/problems.hbs", { problems });
}
