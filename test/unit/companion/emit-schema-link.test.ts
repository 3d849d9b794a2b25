import { describe, expect, it } from "vitest";
import { emitSchemaLink } from "../../../generators/companion/emit-schema-link.js";

describe("emitSchemaLink", () => {
  it.each([
    { given: "/project/src/api/schema.d.ts", want: "../schema.js" },
    { given: "/project/src/types.ts", want: "../../types.js" },
    { given: "/project/src/api/companion/own.d.mts", want: "./own.mjs" },
    { given: '/project/src/api/it"s.ts', want: '../it\\"s.js' },
  ])("leads to $given", ({ given, want }) => {
    expect(emitSchemaLink("/project/src/api", given).text).toContain(`export type { paths } from "${want}";`);
  });
});
