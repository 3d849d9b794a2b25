import { describe, expect, it } from "vitest";
import { code, toIdentifier } from "../../../generators/emit/code.js";
import { generated } from "../../../generators/emit/generated-symbols.js";
import { runtime } from "../../../generators/emit/runtime-symbols.js";
import { emitFile, emitReexports } from "../../../generators/emit/source-file.js";

const linesOf = ({ text }: { readonly text: string }) => text.trimEnd().split("\n").slice(2);

describe("emitFile", () => {
  it("imports what the code uses, once, values before types and module by module", () => {
    const file = emitFile("client/src/a.ts", (use) => [
      code`${use(runtime.unwrap)}<${use(runtime.Success)}, ${use(runtime.Result)}, ${use(generated.paths)}>;`,
      code`${use(runtime.unwrap)}(${use(generated.contracts)});`,
    ]);
    expect(file.path).toBe("client/src/a.ts");
    expect(linesOf(file)).toEqual([
      'import { contracts } from "./errors.js";',
      'import { unwrap } from "./runtime/result.js";',
      'import type { Result, Success } from "./runtime/result.js";',
      'import type { paths } from "./schema.js";',
      "",
      "unwrap<Success, Result, paths>;",
      "",
      "unwrap(contracts);",
    ]);
  });

  it("imports nothing of the file itself", () => {
    const file = emitFile("client/src/errors.ts", (use) => [code`${use(generated.contracts)};`]);
    expect(linesOf(file)).toEqual(["contracts;"]);
  });

  it("imports under another name", () => {
    const file = emitFile("client/src/a.ts", (use) => [code`${use(runtime.match, toIdentifier("find"))};`]);
    expect(linesOf(file)[0]).toBe('import { match as find } from "./runtime/match.js";');
  });

  it("makes a module of a file without statements", () => {
    expect(linesOf(emitFile("client/src/a.ts", () => []))).toEqual(["export {};"]);
  });

  it("refuses two symbols of one name", () => {
    expect(() =>
      emitFile("client/src/a.ts", (use) => [use(runtime.createClient), use(generated.createClient)]),
    ).toThrow("createClient");
  });
});

describe("emitReexports", () => {
  it("tells values and types apart", () => {
    expect(emitReexports([runtime.Success, runtime.unwrap, runtime.Auth])).toEqual([
      'export type { Auth } from "./runtime/auth.js";',
      'export { unwrap } from "./runtime/result.js";',
      'export type { Success } from "./runtime/result.js";',
    ]);
  });
});
