import ts from "typescript";
import { describe, expect, it } from "vitest";
import { copyLibrary } from "../../../generators/docs/scripts.js";
import { readAssets } from "../../../generators/read-assets.js";

/** What a script does, in one form: as a compiler prints it without comments. */
function print(text: string): string {
  const compilerOptions = {
    removeComments: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.None,
  };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}

describe("a library that the site loads", () => {
  it("does what the original does, without its comments and with its licence", async () => {
    const { libraries } = await readAssets();
    expect(libraries.map(({ file }) => file)).toEqual(["minisearch.js"]);
    for (const library of libraries) {
      const { text } = copyLibrary(library);
      expect(print(text)).toBe(print(library.text));
      expect(text.length).toBeLessThan(library.text.length * 0.6);
      expect(text).toContain("MIT");
    }
  });
});
