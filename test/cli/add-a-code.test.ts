import { join, resolve } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createWorkspace, type Workspace } from "./workspace.js";

let workspace: Workspace;
beforeAll(async () => {
  workspace = await createWorkspace();
  await workspace.run("generate");
});
afterAll(() => workspace.remove());

/** Handles every documented code of create-card, as of before the change. */
const program = `
import { type CreateCardError, hasCode, match } from "immersve-client";
declare const error: CreateCardError;
const handle = (error: { readonly message: string }) => error.message;
const code = { HANDLERS };
export const handled = match(error, {
  code,
  unknownCode: handle, invalidRequest: handle, unauthorized: handle, forbidden: handle, notFound: handle,
  rateLimited: handle, server: handle, unexpectedStatus: handle, unreadable: handle, network: handle,
  timeout: handle, aborted: handle, credentials: handle,
});
`;

it("reaches the union, the guard, the catalog, the docs and the example by one line in the document", async () => {
  const codes = await listCodes();
  expect(codes).toContain("KYC_REQUIRED");
  expect(compile(program, codes)).toEqual([]);

  const line = "    CARD_LIMIT_REACHED: The daily number of cards of the card program is used up.";
  await workspace.edit(
    "spec/paths/cards/create-card.yaml",
    "    KYC_REQUIRED:",
    `${line}\n    KYC_REQUIRED:`,
  );
  const { exitCode, stderr } = await workspace.run("generate");
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });

  expect(await listCodes()).toEqual(expect.arrayContaining([...codes, "CARD_LIMIT_REACHED"]));
  expect(compile(program, codes).join("\n")).toContain("Property 'CARD_LIMIT_REACHED' is missing");
  expect(compile(program, [...codes, "CARD_LIMIT_REACHED"])).toEqual([]);
  expect(
    compile(`${program}\nhasCode(error, "CARD_LIMIT_REACHED");`, [...codes, "CARD_LIMIT_REACHED"]),
  ).toEqual([]);

  expect(await workspace.read("generated/client/src/contracts.ts")).toContain('"CARD_LIMIT_REACHED"');
  expect(await workspace.read("generated/client/src/catalog.ts")).toContain("The daily number of cards");
  const page = await workspace.read("generated/docs/errors/CARD_LIMIT_REACHED/index.html");
  expect(page).toContain("The daily number of cards of the card program is used up.");
  expect(await workspace.read("generated/docs/operations/create-card/index.html")).toContain(
    "CARD_LIMIT_REACHED",
  );
  expect(await workspace.read("generated/openapi.yaml")).toContain("errorCode: CARD_LIMIT_REACHED");
});

it("refuses a code of another operation in a guard and in a handler", async () => {
  const codes = await listCodes();
  expect(compile(`${program}\nhasCode(error, "INSUFFICIENT_BALANCE");`, codes).join("\n")).toContain(
    '"INSUFFICIENT_BALANCE"',
  );
  const [message, ...others] = compile(program, [...codes, "INSUFFICIENT_BALANCE"]);
  expect(message).toContain("INSUFFICIENT_BALANCE is no code of this operation");
  expect(others).toEqual([]);
});

async function listCodes(): Promise<readonly string[]> {
  const text = await workspace.read("generated/client/src/error-types.ts");
  const body = /export interface CreateCardCodes \{([\s\S]*?)\n\}/.exec(text)?.[1] ?? "";
  return [...body.matchAll(/readonly (\w+): \d+;/g)].map(([, code = ""]) => code);
}

function compile(source: string, handled: readonly string[]): readonly string[] {
  const name = resolve("test/cli/program.ts");
  const text = source.replace("HANDLERS", handled.map((code) => `${code}: handle`).join(", "));
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    paths: { "immersve-client": [join(workspace.folder, "generated/client/src/index.ts")] },
  };
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (path) => (path === name ? text : readFile(path));
  host.fileExists = (path) => path === name || fileExists(path);
  return ts
    .getPreEmitDiagnostics(ts.createProgram([name], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
