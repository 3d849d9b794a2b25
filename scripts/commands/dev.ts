import { readApi, readConfigToWrite } from "../../generators/config/read-config.js";
import { readAssets } from "../../generators/read-assets.js";
import type { CommandContext } from "../command-context.js";
import { startDev } from "../dev/start-dev.js";
import type { Words } from "../parse-words.js";

/**
 * `openapi-errors dev [api] [--port n]`: the docs of one API or of all with live reload, until it is interrupted.
 *
 * @returns 0 once it has been interrupted and has put everything away
 */
export async function runDev(
  { argument, options: { port = 0 } }: Words<"port">,
  context: CommandContext,
): Promise<0> {
  const { folder, say, untilInterrupted } = context;
  const apis = await readConfigToWrite(folder, argument);
  const readOne = (name: string) => readApi(folder, argument ?? name);
  const dev = await startDev({ apis, readApi: readOne, assets: await readAssets(), port }, context);
  say(`${dev.url} (interrupt to end)`);
  try {
    await Promise.race([untilInterrupted(), dev.failed]);
  } finally {
    await dev.close();
  }
  return 0;
}
