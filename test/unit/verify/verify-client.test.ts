import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import type { OutputFile } from "../../../generators/io/output.js";
import { listFiles } from "../../../generators/io/read-files.js";
import { readPackages } from "../../../generators/verify/read-packages.js";
import { type ClientFault, verifyClient } from "../../../generators/verify/verify-client.js";

let custodial: readonly OutputFile[];
let packages: readonly OutputFile[];
beforeAll(async () => {
  custodial = (await listFiles("generated/custodial/client", ["node_modules", "dist"])).map((path) => ({
    path: `client/${path}`,
    text: readFileSync(`generated/custodial/client/${path}`, "utf8"),
  }));
  packages = await readPackages(custodial);
});

/** The client with a file more, or another in its place. */
function withFile(path: string, text: string): readonly OutputFile[] {
  return [...custodial.filter((file) => file.path !== path), { path, text }];
}

describe("a client", () => {
  it("that compiles has no faults, and what lies beside it has no say", () => {
    const files = withFile("docs/assets/search.ts", "const wrong: string = 1;");
    expect(verifyClient(files, packages)).toEqual([]);
  });

  it("is compiled with the declarations of what it depends on, and of what that depends on", () => {
    const names = [...new Set(packages.map(({ path }) => path.split("/")[0]))];
    expect(names.sort()).toEqual(["openapi-fetch", "openapi-typescript-helpers"]);
    const [fault] = verifyClient(custodial, []);
    expect(fault).toMatchObject({ path: "client/src/runtime/parameter-styles.ts" });
    expect(fault?.message).toContain("'openapi-fetch'");
  });
});

/** What is wrong in the second line of a file, and what the compiler says of it. */
const faults = [
  { name: "a wrong type", line: "export const one: string = 1;", column: 14, says: "'number' is not assign" },
  { name: "text that is no TypeScript", line: "export const = 1;", column: 14, says: "Variable declaration" },
  {
    name: "an import without the extension that Node needs",
    line: 'export { match } from "./runtime/match";',
    column: 23,
    says: "Cannot find module './runtime/match'",
  },
  {
    name: "a package that the client does not depend on",
    line: 'export { z } from "zod";',
    column: 19,
    says: "Cannot find module 'zod'",
  },
  {
    name: "something of Node",
    line: "export const one: unknown = process.argv[0];",
    column: 29,
    says: "Cannot find name 'process'",
  },
  {
    name: "an index that may lead nowhere (noUncheckedIndexedAccess)",
    line: "export const first = (all: readonly string[]): string => all[0];",
    column: 58,
    says: "'undefined' is not assignable",
  },
  {
    name: "a property that may be absent but not undefined (exactOptionalPropertyTypes)",
    line: "export const one: { a?: string } = { a: undefined };",
    column: 14,
    says: "exactOptionalPropertyTypes",
  },
  {
    name: "any key as a property (noPropertyAccessFromIndexSignature)",
    line: "export const one = (all: Record<string, string>): unknown => all.a;",
    column: 66,
    says: "comes from an index signature",
  },
  {
    name: "a type that declarations could not name",
    line: "export const one = class { private a = 1 };",
    column: 14,
    says: "exported anonymous class",
  },
];

describe("a planned file", () => {
  let found: readonly ClientFault[];
  const toPath = (index: number) => `client/src/added-${index}.ts`;
  beforeAll(() => {
    const added = faults.map(({ line }, index) => ({
      path: toPath(index),
      text: `// Generated.\n${line}\n`,
    }));
    found = verifyClient([...custodial, ...added], packages);
  });

  it.each(faults.map((fault, index) => ({ ...fault, path: toPath(index) })))(
    "with $name is told with its place",
    ({ path, column, says }) => {
      const [fault] = found.filter((one) => one.path === path);
      expect(fault).toMatchObject({ line: 2, column });
      expect(fault?.message).toContain(says);
    },
  );

  it("is told of alone, where the others are right", () => {
    expect([...new Set(found.map(({ path }) => path))]).toEqual(faults.map((_, index) => toPath(index)));
  });

  it("is compiled by the settings of the client, made no looser", () => {
    const config = custodial.find(({ path }) => path === "client/tsconfig.json")?.text ?? "";
    const loose = config.replace('"strict": true', '"strict": false').replace('"dom",', "");
    const files = [
      ...withFile("client/tsconfig.json", loose),
      { path: "client/src/added.ts", text: "export const one = (value) => value;\n" },
    ];
    const paths = verifyClient(files, packages).map(({ path }) => path);
    expect(paths).toContain("client/src/added.ts");
    expect(paths).toContain("client/src/runtime/attempt.ts");
  });
});
