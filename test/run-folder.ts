import { mkdir, rm } from "node:fs/promises";
import type { TestProject } from "vitest/node";
import { createTemporaryFolder } from "./temporary-folder.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Absolute path of a folder that all files of a run share. */
    readonly runFolder: string;
  }
}

/** Makes the folder that all files of a run share; Vitest calls this before any test. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { path, remove } = await createTemporaryFolder();
  project.provide("runFolder", path);
  // Under `vitest --watch` a run follows a change, and what was built before it is out of date.
  project.onTestsRerun(async () => {
    await rm(path, { recursive: true, force: true });
    await mkdir(path);
  });
  return remove;
}
