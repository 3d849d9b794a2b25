import { createMemory } from "../../generators/memory/memory.js";
import type { CommandContext } from "../command-context.js";
import { goesOnAfter } from "../watch/goes-on-after.js";
import { createNews } from "../watch/news.js";
import { repeatOnChange } from "../watch/repeat-on-change.js";
import { createApiGenerator, type GenerateWords } from "./generate-apis.js";

/**
 * Generates, and again on every change below the folder or beside a document, until it is interrupted. An
 * error that occurs meanwhile is printed, and the output stays as it was; that it is gone is printed too, since
 * that alone may change no file. The output is not watched, but each run compares with it.
 *
 * @returns 0 once it has been interrupted
 */
export async function watchApis(words: GenerateWords, context: CommandContext): Promise<0> {
  const { folder, untilInterrupted } = context;
  const { say, tell } = createNews(context.say);
  const generator = createApiGenerator(words, { ...context, say }, { memory: createMemory() });
  let isWell = true;
  let isFirst = true;
  const generate = async () => {
    const reports = await generator.run().catch((error) => {
      if (!goesOnAfter(error, isFirst)) throw error;
      say(`openapi-errors: ${error.message}`);
    });
    isFirst = false;
    if (reports && !isWell) say("openapi-errors: all is well again");
    isWell = reports !== undefined;
  };
  const repeating = await repeatOnChange(folder, await generator.readApis(), () => tell(generate));
  try {
    await Promise.race([untilInterrupted(), repeating.failed]);
  } finally {
    await repeating.close();
  }
  return 0;
}
