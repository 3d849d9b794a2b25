import { onTestFinished } from "vitest";
import { createTemporaryFolder, type TemporaryFolder } from "./temporary-folder.js";

/** As `createTemporaryFolder`, inside of a test, whose end removes it. */
export async function createFolderOfTest(): Promise<TemporaryFolder> {
  const folder = await createTemporaryFolder();
  onTestFinished(folder.remove);
  return folder;
}
