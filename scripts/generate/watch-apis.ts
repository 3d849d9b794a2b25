import { dirname } from "node:path";
import { untilInterrupted } from "../dev/interrupted.js";
import { oneAtATime } from "../dev/one-at-a-time.js";
import { watchFolders } from "../dev/watch-folders.js";
import { say } from "../say.js";
import { toExitCode } from "../to-exit-code.js";
import { createApiGenerator, type GenerateWords } from "./generate-apis.js";

/**
 * Generates, and again whenever something changes below the folder or beside a document, until it is
 * interrupted. What is wrong meanwhile is said, and what was generated before stays; so is that it is
 * mended, since that alone may change nothing. The output is not watched, but each run compares with it.
 *
 * @param folder absolute path of the folder with `redocly.yaml`
 * @returns 0 once it has been interrupted
 */
export async function watchApis(folder: string, words: GenerateWords): Promise<0> {
  const generator = createApiGenerator(folder, words);
  const apis = await generator.readApis();
  let isWell = true;
  const generate = oneAtATime(async () => {
    const reports = await generator.run().catch(sayProblem);
    if (reports && !isWell) say("openapi-errors: all is well again");
    isWell = reports !== undefined;
  });
  const folders = [folder, ...apis.map(({ root }) => dirname(root))];
  const outputs = apis.map(({ output }) => output);
  const stopWatching = await watchFolders(folders, outputs, generate.request);
  generate.request();
  try {
    await Promise.race([untilInterrupted(), generate.failed]);
  } finally {
    await stopWatching();
    await generate.settled();
    await generator.close();
  }
  return 0;
}

/** What is wrong with the configuration, the document or the output folder; anything else is our fault. */
function sayProblem(error: unknown): undefined {
  if (toExitCode(error) === undefined) throw error;
  say(`openapi-errors: ${(error as Error).message}`);
}
