import { join, resolve } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createWorkspace, type Workspace } from "./workspace.js";

let workspace: Workspace;
beforeAll(async () => {
  workspace = await createWorkspace();
  await workspace.run("generate", "immersve", "--no-reference");
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
  expect(compile({ source: program, handled: codes })).toEqual([[]]);

  const line = "    CARD_LIMIT_REACHED: The daily number of cards of the card program is used up.";
  await workspace.edit(
    "spec/paths/cards/create-card.yaml",
    "    KYC_REQUIRED:",
    `${line}\n    KYC_REQUIRED:`,
  );
  const { exitCode, stderr } = await workspace.run("generate", "immersve", "--no-reference");
  expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });

  expect(await listCodes()).toEqual(expect.arrayContaining([...codes, "CARD_LIMIT_REACHED"]));
  const all = [...codes, "CARD_LIMIT_REACHED"];
  const [unfinished, finished, guarded] = compile(
    { source: program, handled: codes },
    { source: program, handled: all },
    { source: `${program}\nhasCode(error, "CARD_LIMIT_REACHED");`, handled: all },
  );
  expect(unfinished?.join("\n")).toContain("Property 'CARD_LIMIT_REACHED' is missing");
  expect({ finished, guarded }).toEqual({ finished: [], guarded: [] });

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
  const [guard, handler] = compile(
    { source: `${program}\nhasCode(error, "INSUFFICIENT_BALANCE");`, handled: codes },
    { source: program, handled: [...codes, "INSUFFICIENT_BALANCE"] },
  );
  expect(guard?.join("\n")).toContain('"INSUFFICIENT_BALANCE"');
  expect(handler).toEqual([expect.stringContaining("INSUFFICIENT_BALANCE is no code of this operation")]);
});

async function listCodes(): Promise<readonly string[]> {
  const text = await workspace.read("generated/client/src/error-types.ts");
  const body = /export interface CreateCardCodes \{([\s\S]*?)\n\}/.exec(text)?.[1] ?? "";
  return [...body.matchAll(/readonly (\w+): \d+;/g)].map(([, code = ""]) => code);
}

/** A program, and the codes that it handles. */
interface Program {
  readonly source: string;
  readonly handled: readonly string[];
}

/** What the compiler says of each program; what is wrong with the client is said of all of them. */
function compile(...programs: readonly Program[]): readonly (readonly string[])[] {
  const texts = new Map(
    programs.map(({ source, handled }, index) => [
      resolve(`test/cli/program-${index}.ts`),
      source.replace("HANDLERS", handled.map((code) => `${code}: handle`).join(", ")),
    ]),
  );
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
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  const found = ts.getPreEmitDiagnostics(ts.createProgram([...texts.keys()], options, host));
  return [...texts.keys()].map((name) =>
    found
      .filter(({ file }) => file === undefined || file.fileName === name || !texts.has(file.fileName))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
  );
}
