import { rmSync } from "node:fs";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Gives a temporary folder to work in, and removes it at the end, be it with Ctrl+C. */
export async function inWorkspace<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "openapi-errors-bench-"));
  const interrupt = () => {
    rmSync(folder, { recursive: true, force: true });
    process.exit(130);
  };
  process.once("SIGINT", interrupt);
  try {
    return await work(folder);
  } finally {
    process.off("SIGINT", interrupt);
    await rm(folder, { recursive: true, force: true });
  }
}

/** An empty folder: what was there is gone. */
export async function makeEmpty(folder: string): Promise<string> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  return folder;
}
