import { join } from "node:path";
import { repository } from "./documents.js";
import { measureProcess } from "./measure/measure-process.js";

/** Our command line as it is installed: bundled, and run by Node alone. */
export const ourCommand = join(repository, "dist/scripts/cli.js");

/** Builds it as for publishing. */
export async function buildOurCommand(): Promise<void> {
  const tsx = join(repository, "node_modules/tsx/dist/cli.mjs");
  await measureProcess({ words: [tsx, "scripts/build/build.ts"], cwd: repository });
}
