import { parseArgs } from "node:util";
import { ConfigError } from "../../generators/config/config.js";
import { readConfigToWrite } from "../../generators/config/read-config.js";
import { untilInterrupted } from "../dev/interrupted.js";
import { startDev } from "../dev/start-dev.js";
import { readAssets } from "../read-assets.js";
import { say } from "../say.js";
import { UsageError } from "../usage-error.js";

/**
 * `openapi-errors dev [api] [--port n]`: the docs with live reload, until it is interrupted.
 *
 * @returns 0 once it has been interrupted and has put everything away
 */
export async function runDev(words: readonly string[]): Promise<0> {
  const { wanted, port } = parseWords(words);
  const folder = process.cwd();
  const dev = await startDev({
    folder,
    readApi: async () => {
      const [api] = await readConfigToWrite(folder, wanted);
      if (!api) throw new ConfigError("no API is configured");
      return api;
    },
    assets: await readAssets(),
    port,
    say,
  });
  say(`${dev.url} (interrupt to end)`);
  try {
    await Promise.race([untilInterrupted(), dev.failed]);
  } finally {
    await dev.close();
  }
  return 0;
}

function parseWords(words: readonly string[]) {
  const { values, positionals } = parse(words);
  if (positionals.length > 1) throw new UsageError("dev takes one api at most");
  const port = Number(values.port ?? "0");
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new UsageError(`--port: \`${values.port}\` is not a port`);
  return { wanted: positionals[0], port };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options: { port: { type: "string" } }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
