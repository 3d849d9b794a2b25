import { spawn } from "node:child_process";
import { join } from "node:path";
import { ensureDependencies } from "../../scripts/setup/dependencies.mjs";

const folder = join(import.meta.dirname, "server");

/** A running server. */
export interface Prism {
  readonly baseUrl: string;
  readonly stop: () => void;
}

/**
 * Starts Prism for a document: it returns its examples.
 *
 * @param isStrict whether it refuses what is not as the document describes it; it then refuses its own 429, too
 * @throws where it ends before it listens, with what it has printed
 */
export async function startPrism(document: string, isStrict = true): Promise<Prism> {
  ensureDependencies(folder);
  const entry = join(folder, "node_modules/@stoplight/prism-cli/dist/index.js");
  const words = [
    "mock",
    ...(isStrict ? ["--errors"] : []),
    "--host",
    "127.0.0.1",
    "--port",
    "0",
    "--multiprocess",
    "false",
    document,
  ];
  const child = spawn(process.execPath, [entry, ...words], {
    env: { ...process.env, NO_COLOR: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  const baseUrl = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk;
      const [, url] = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(printed) ?? [];
      if (url) resolve(url);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.on("error", reject);
    child.on("close", () => reject(new Error(`Prism does not start:\n${printed}`)));
  });
  return { baseUrl, stop: () => void child.kill("SIGKILL") };
}
