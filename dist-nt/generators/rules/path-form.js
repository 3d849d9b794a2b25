import { toOneLine } from "../names/escape-controls.js";
import { change } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  //cards:
    get:
      operationId: list-cards
      responses: { "200": { description: The cards. } }
`;
export const pathForm = {
    id: "document/path-form",
    severity: "warn",
    meaning: "a path can be read as one outside the URL of the server",
    help: "write the path with a single slash in front of each of its segments, and parameters of the query under `parameters`",
    why: "After a relative server URL, a path that starts with two slashes names a host. In a URL a backslash counts as a slash, and `..` leads to the parent folder. The client never leaves its server, so it sends such an operation to another path than intended, or refuses it.",
    failing,
    fixed: change(failing, "//cards", "/cards"),
    visitor: () => ({
        Paths(paths, { report, location }) {
            for (const path of Object.keys(paths)) {
                const problem = findProblem(path);
                if (problem === undefined)
                    continue;
                // The engine reads percent signs in a pointer as escapes.
                const at = location.child([path.replaceAll("%", "%25")]).key();
                report({ message: `the path \`${toOneLine(path)}\` ${problem}`, location: at });
            }
        },
    }),
};
function findProblem(path) {
    if (path.startsWith("//"))
        return "starts with two slashes";
    if (path.includes("\\"))
        return "contains a backslash";
    if (/\p{Cc}/u.test(path))
        return "contains a control character";
    if (/[?#]/.test(path))
        return "has a query or a fragment";
    return /\/(\.|%2e){1,2}(\/|$)/i.test(path) ? "has a segment of dots" : undefined;
}
