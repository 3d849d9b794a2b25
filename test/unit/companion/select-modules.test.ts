import { describe, expect, it } from "vitest";
import { selectModules } from "../../../generators/companion/select-modules.js";

const runtime = new Map([
  ["match.ts", 'import type { AnyError } from "./errors.js";\nimport {\n  a,\n  b,\n} from "./own.js";\n'],
  ["errors.ts", 'export type { Kind } from "./kinds.js";\n'],
  ["own.ts", "export const a = 1;\n"],
  ["kinds.ts", '/** import { x } from "./match.js" */\nexport type Kind = string;\n'],
  ["client.ts", ""],
]);

const select = (text: string) => selectModules([{ path: "errors.ts", text }], runtime).map(([path]) => path);

describe("selectModules", () => {
  it.each([
    {
      name: "what is imported, and what that imports",
      given: 'import { match } from "./runtime/match.js";',
      want: ["errors.ts", "kinds.ts", "match.ts", "own.ts"],
    },
    {
      name: "what is exported again",
      given: 'export type {\n  Kind,\n} from "./runtime/kinds.js";',
      want: ["kinds.ts"],
    },
    { name: "nothing of the same folder", given: 'import { api } from "./client.js";', want: [] },
    {
      name: "nothing that only a comment names",
      given: ' * import { x } from "./runtime/own.js";',
      want: [],
    },
  ])("selects $name", ({ given, want }) => {
    expect(select(given)).toEqual(want);
  });
});
