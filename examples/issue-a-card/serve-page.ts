import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";

const here = import.meta.dirname;
const generated = join(here, "../../generated");

/** A running page. */
export interface ServedPage {
  readonly url: string;
  readonly stop: () => void;
}

/** Bundles the page and serves it on this machine alone. */
export async function servePage(port = 0): Promise<ServedPage> {
  const files: Readonly<Record<string, readonly [type: string, content: string | Uint8Array]>> = {
    "/": ["text/html", await readFile(join(here, "index.html"))],
    "/page.css": ["text/css", await readFile(join(here, "page.css"))],
    "/page.js": ["text/javascript", await bundlePage()],
    "/errors.json": ["application/json", await readFile(join(generated, "errors.json"))],
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const [type, content] = (Object.hasOwn(files, pathname) && files[pathname]) || ["text/plain", undefined];
    response.writeHead(content ? 200 : 404, { "content-type": `${type}; charset=utf-8` }).end(content);
  });
  await new Promise<void>((resolve, reject) =>
    server.once("error", reject).listen(port, "127.0.0.1", resolve),
  );
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${taken}`, stop: () => void server.close() };
}

/** In a project of one's own, the client is installed, and no alias is needed. */
async function bundlePage(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(here, "page.ts")],
    alias: { "immersve-client": join(generated, "client/src") },
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return outputFiles[0]?.text ?? "";
}
