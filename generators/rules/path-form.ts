import { toOneLine } from "../names/escape-controls.js";
import { change, type Rule } from "./rule.js";

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
  meaning: "a path can be read as one that leads elsewhere than below the server",
  help: "write the path with a single slash in front of each of its segments",
  why: "Behind a relative server, a path that starts with two slashes is the name of a host, and a URL takes a backslash for a slash and dots for the way up. The client never leaves its server, so that such an operation is sent to a path that nobody meant, or refused.",
  failing,
  fixed: change(failing, "//cards", "/cards"),
  visitor: () => ({
    Paths(paths, { report, location }) {
      for (const path of Object.keys(paths)) {
        const problem = findProblem(path);
        if (problem === undefined) continue;
        // The engine takes percent signs of a pointer for escapes.
        const at = location.child([path.replaceAll("%", "%25")]).key();
        report({ message: `the path \`${toOneLine(path)}\` ${problem}`, location: at });
      }
    },
  }),
} as const satisfies Rule;

function findProblem(path: string): string | undefined {
  if (path.startsWith("//")) return "starts with two slashes";
  if (path.includes("\\")) return "holds a backslash";
  if (/\p{Cc}/u.test(path)) return "holds a control character";
  if (/[?#]/.test(path)) return "has a query or a fragment";
  return /\/(\.|%2e){1,2}(\/|$)/i.test(path) ? "has a segment of dots" : undefined;
}
