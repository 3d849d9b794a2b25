import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node.js";
import { ensureDependencies } from "../../scripts/setup/dependencies.mjs";

const home = fileURLToPath(new URL("typescript-7", import.meta.url));

/** The compiler of TypeScript 7, installed where it is not. */
export function findTypeScript7(): string {
  ensureDependencies(home);
  return join(home, "node_modules/typescript/bin/tsc");
}

/** What an editor gets of TypeScript 7. It has no language service to call, but a server that speaks LSP. */
export interface LanguageServer {
  /** What hovering over an offset of a file shows, as Markdown. */
  readonly hover: (path: string, offset: number) => Promise<string>;
  /** The names that it offers there. */
  readonly complete: (path: string, offset: number) => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

/** Starts the server for the projects of a folder. */
export async function startLanguageServer(folder: string): Promise<LanguageServer> {
  const server = spawn(process.execPath, [findTypeScript7(), "--lsp", "--stdio"], { cwd: folder });
  const connection = createMessageConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  // It asks for settings, and to be told of changes: there are none.
  connection.onRequest(() => null);
  connection.listen();
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: { textDocument: { hover: { contentFormat: ["markdown"] } } },
  });
  await connection.sendNotification("initialized", {});
  const ask = async <Result>(method: string, path: string, offset: number): Promise<Result> => {
    const text = readFileSync(path, "utf8");
    const uri = pathToFileURL(path).href;
    const textDocument = { uri, languageId: "typescript", version: 1, text };
    await connection.sendNotification("textDocument/didOpen", { textDocument });
    const position = toPosition(text, offset);
    const result = await connection.sendRequest<Result>(method, { textDocument: { uri }, position });
    await connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
    return result;
  };
  return {
    hover: async (path, offset) => {
      const shown = await ask<Hover | null>("textDocument/hover", path, offset);
      return shown?.contents.value ?? "";
    },
    complete: async (path, offset) => {
      const { items } = await ask<Completions>("textDocument/completion", path, offset);
      return items.map(({ label }) => label);
    },
    stop: async () => {
      await connection.sendRequest("shutdown");
      await connection.sendNotification("exit");
      connection.dispose();
    },
  };
}

interface Hover {
  readonly contents: { readonly value: string };
}

interface Completions {
  readonly items: readonly { readonly label: string }[];
}

function toPosition(text: string, offset: number) {
  const lines = text.slice(0, offset).split("\n");
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
