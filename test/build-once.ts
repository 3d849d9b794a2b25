import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { inject } from "vitest";

/** How often to look whether another file of tests is done with building. */
const pauseMs = 50;

/**
 * Builds what takes long and several files of tests need: the first that asks builds it, the others wait.
 *
 * @param build fills the folder, which nobody changes afterwards
 * @returns the absolute path of the folder, which is removed at the end of the run
 * @throws where it cannot be built, in each file that asks for it
 */
export async function buildOnce(name: string, build: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(inject("runFolder"), name);
  const built = `${folder}.built`;
  const failed = `${folder}.failed`;
  if (await isFirst(folder)) {
    try {
      await build(folder);
      await writeFile(built, "");
    } catch (error) {
      await writeFile(failed, "");
      throw error;
    }
  }
  while (!existsSync(built)) {
    if (existsSync(failed)) throw new Error(`${name} could not be built, as another file of tests says`);
    await setTimeout(pauseMs);
  }
  return folder;
}

/** Of workers that come at the same time, one makes the folder. */
async function isFirst(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}
