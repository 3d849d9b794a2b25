import { describe, expect, it } from "vitest";
import { emitSchemaLink } from "../../../generators/companion/emit-schema-link.js";

describe("emitSchemaLink", () => {
  it.each([
    { given: "/project/src/api/schema.d.ts", want: "../schema.js" },
    { given: "/project/src/types.ts", want: "../../types.js" },
    { given: "/project/src/api/companion/own.d.mts", want: "./own.mjs" },
    { given: '/project/src/api/it"s.ts', want: '../it\\"s.js' },
  ])("leads to $given", ({ given, want }) => {
    expect(emitSchemaLink("/project/src/api", given, []).text).toContain(
      `export type { paths } from "${want}";`,
    );
  });

  it("adds what openapi-typescript has no types of", () => {
    const operations = [
      { path: "/cards", method: "GET" },
      { path: "/cards", method: "QUERY" },
    ];
    expect(emitSchemaLink("/project/src/api", "/project/src/schema.d.ts", operations).text).toContain(
      'export type paths = given & { "QUERY /cards": { post: { responses: object } } };',
    );
  });
});
