import { join } from "node:path";
import { repository } from "./documents.js";
import { measureProcess } from "./measure/measure-process.js";

/** Our command line as it is installed: compiled, and run by Node alone. */
export const ourCommand = join(repository, "dist/scripts/cli.js");

/** Compiles it as for publishing. */
export async function buildOurCommand(): Promise<void> {
  const compiler = join(repository, "node_modules/typescript/bin/tsc");
  await measureProcess({ words: [compiler, "-p", "tsconfig.build.json"], cwd: repository });
}
