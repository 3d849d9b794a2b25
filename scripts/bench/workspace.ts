import { rmSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives a temporary folder to work in, and removes it at the end, be it that the run is interrupted. */
export async function inWorkspace<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "openapi-errors-bench-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  for (const signal of signals) process.once(signal, interrupt);
  try {
    return await work(folder);
  } finally {
    for (const signal of signals) process.off(signal, interrupt);
    process.off("exit", remove);
    remove();
  }
}

const signals = ["SIGINT", "SIGTERM"] as const;

/** Without this the process would end at once, and nothing that waits for its exit would run. */
function interrupt(): void {
  process.exit(130);
}

/** An empty folder: what was there is gone. */
export async function makeEmpty(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}
