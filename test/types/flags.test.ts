import { execFile } from "node:child_process";
import { cp, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCase } from "../golden/build-case.js";
import { repository } from "../package/npm.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";

/** How projects compile that have the sources of a client among their own. */
const base = {
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable"],
  module: "nodenext",
  types: [],
  strict: true,
  skipLibCheck: false,
  noEmit: true,
};

const everything = {
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  declaration: true,
  erasableSyntaxOnly: true,
  exactOptionalPropertyTypes: true,
  isolatedDeclarations: true,
  isolatedModules: true,
  noFallthroughCasesInSwitch: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noPropertyAccessFromIndexSignature: true,
  noUncheckedIndexedAccess: true,
  noUncheckedSideEffectImports: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
};

const bundler = { module: "esnext", moduleResolution: "bundler" };

const rows = [
  { name: "strict alone", flags: {} },
  { name: "strict alone, for a bundler", flags: bundler },
  { name: "every flag", flags: everything },
  { name: "every flag, for a bundler", flags: { ...everything, ...bundler } },
  { name: "exact optional properties alone", flags: { exactOptionalPropertyTypes: true } },
  {
    name: "every flag but exact optional properties",
    flags: { ...everything, exactOptionalPropertyTypes: false },
  },
  { name: "nothing strict", flags: { strict: false } },
  { name: "the types of Node instead of a browser's", flags: { lib: ["es2022"], types: ["node"] } },
  { name: "the types of a worker", flags: { lib: ["es2022", "webworker"] } },
  { name: "the newest target", flags: { ...bundler, target: "esnext", lib: ["esnext", "dom"] } },
];

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await createTemporaryFolder();
  await symlink(join(repository, "node_modules"), join(folder.path, "node_modules"), "junction");
  await cp(join(repository, "generated/client/src"), join(folder.path, "flagship"), { recursive: true });
  await folder.write({ "package.json": JSON.stringify({ type: "module" }) });
  const { files } = await buildCase(join(repository, "test/fixtures"), "every-feature.yaml");
  const sources = [...files].filter(([path]) => path.startsWith("client/src/"));
  await folder.write(
    Object.fromEntries(sources.map(([path, text]) => [path.replace("client/src", "features"), text])),
  );
});

afterAll(() => folder.remove());

/** What a compiler says of the sources first. */
async function compile(compiler: string, name: string, flags: object): Promise<string> {
  const config = `tsconfig.${compiler}.${name.replace(/\W+/g, "-")}.json`;
  const include = ["flagship", "features"];
  await folder.write({ [config]: JSON.stringify({ compilerOptions: { ...base, ...flags }, include }) });
  const tsc = join(repository, "node_modules", compiler, "bin/tsc");
  const failed = (error: { readonly stdout?: string }) => ({ stdout: error.stdout ?? String(error) });
  const words = [tsc, "--pretty", "false", "-p", config];
  const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: folder.path }).catch(failed);
  return stdout.split("\n").slice(0, 5).join("\n");
}

describe("the sources of a client compile in a project of others", () => {
  it.each(rows)("with $name", async ({ name, flags }) => {
    expect(await compile("typescript-7", name, flags)).toBe("");
  });

  it.each([rows[0], rows[2]])(
    "with $name, by TypeScript 5",
    async ({ name, flags } = { name: "", flags: {} }) => {
      expect(await compile("typescript", name, flags)).toBe("");
    },
  );
});
