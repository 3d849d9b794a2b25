import { spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it, onTestFinished } from "vitest";
import { createFolderOfTest } from "../folder-of-test.js";

const repository = fileURLToPath(new URL("../..", import.meta.url));

/** Runs a program in a process of its own, until it ends by itself. */
async function run(program: string): Promise<{ readonly code: number | null; readonly output: string }> {
  const outfile = join((await createFolderOfTest()).path, "program.mjs");
  await build({
    stdin: { contents: program, resolveDir: repository, loader: "ts" },
    alias: { "immersve-client": join(repository, "generated/client/src/index.ts") },
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
  });
  const child = spawn(process.execPath, [outfile], { stdio: ["ignore", "pipe", "pipe"] });
  // Ends only a program that hangs, which is what the test is about.
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, output };
}

const program = `
  import { once } from "node:events";
  import { createServer } from "node:http";
  import { bearer, createClient, getCard } from "immersve-client";

  process.on("unhandledRejection", (reason) => console.log("unhandled", reason));
  process.on("warning", (warning) => console.log("warning", warning));

  const answers = {
    ok: (response) => response.end("{}"),
    code: (response) => response.writeHead(403).end('{"errorCode":"FORBIDDEN"}'),
    html: (response) => response.end("<html>"),
    cut: (response) => { response.writeHead(200, { "content-length": 99 }).write("{"); setImmediate(() => response.destroy()); },
    gone: (response) => response.destroy(),
    stall: (response) => response.write("{"),
    never: () => {},
  };
  const server = createServer((request, response) => answers[request.url.split("/").pop()](response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const baseUrl = "http://127.0.0.1:" + server.address().port;

  const client = createClient({ baseUrl, attemptTimeoutMs: 2 ** 31 - 1, deadlineMs: 2 ** 31 - 1 });
  const impatient = createClient({ baseUrl, attempts: 2, attemptTimeoutMs: 300 });
  const hanging = createClient({ baseUrl, deadlineMs: 300, auth: bearer(() => new Promise(() => {})) });
  const failing = createClient({ baseUrl, auth: bearer(() => new Promise((_, no) => setTimeout(no, 600))), deadlineMs: 300 });
  const give = (ms) => AbortSignal.timeout(ms);
  const results = await Promise.all([
    getCard(client, { path: { cardId: "ok" } }),
    getCard(client, { path: { cardId: "code" } }),
    getCard(client, { path: { cardId: "html" } }),
    getCard(client, { path: { cardId: "cut" } }),
    getCard(client, { path: { cardId: "gone" } }),
    getCard(impatient, { path: { cardId: "stall" } }),
    getCard(impatient, { path: { cardId: "never" } }),
    getCard(hanging, { path: { cardId: "ok" } }),
    getCard(failing, { path: { cardId: "ok" } }),
    getCard(client, { path: { cardId: "never" }, signal: give(100) }),
    getCard(client, { path: { cardId: "stall" }, signal: give(200) }),
    getCard(client, { path: { cardId: ".." } }).catch(() => ({ error: { kind: "thrown" } })),
  ]);
  console.log(results.map(({ error }) => error?.kind ?? "ok").join(" "));
  server.close();
  server.closeAllConnections();
`;

it("a process ends by itself, without an unhandled rejection, whatever its calls came to", async () => {
  const { code, output } = await run(program);
  expect(output).toBe(
    "ok forbidden unreadable unreadable network timeout timeout timeout timeout aborted aborted thrown\n",
  );
  expect(code).toBe(0);
});
