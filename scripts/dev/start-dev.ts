import { join } from "node:path";
import type { ApiConfig } from "../../generators/config/config.js";
import type { Assets } from "../../generators/generators.js";
import { readStyle, renderProblems } from "../../generators/index.js";
import { writeFiles } from "../../generators/io/write-files.js";
import { createMemory, type Memory } from "../../generators/memory/memory.js";
import { escapeControls } from "../../generators/names/escape-controls.js";
import type { CommandContext } from "../command-context.js";
import { makeApi } from "../generate/make-api.js";
import { toExitCode } from "../to-exit-code.js";
import { repeatOnChange } from "../watch/repeat-on-change.js";
import { startDevServer } from "./dev-server.js";

/** A running site. */
export interface Dev {
  readonly url: string;
  /** Rejects where a build fails for another reason than the document, its configuration or the output folder. */
  readonly failed: Promise<never>;
  readonly close: () => Promise<void>;
}

/** What `startDev` is given. */
export interface DevOptions {
  /** Reads the configuration, again for each build. */
  readonly readApi: () => Promise<ApiConfig>;
  readonly assets: Assets;
  /** 0 takes any that is free. */
  readonly port: number;
}

/**
 * Builds the docs, serves them on 127.0.0.1, and builds them again whenever the document changes. Where
 * it is broken, the pages say so, until it is mended.
 */
export async function startDev(options: DevOptions, context: CommandContext): Promise<Dev> {
  const { readApi, assets, port } = options;
  const api = await readApi();
  const own = new Map([
    ["reload.js", assets.templates.get("docs/assets/reload.js") ?? ""],
    ["style.css", readStyle(assets.templates)],
  ]);
  const basePath = api.docsUrl === undefined ? "/" : `${new URL(api.docsUrl).pathname.replace(/\/$/, "")}/`;
  const server = await startDevServer({ folder: join(api.output, "docs"), basePath, own }, port);
  const memory = createMemory();
  let build = 0;
  const rebuilding = await repeatOnChange(context.folder, [api], async () => {
    const problems = await buildSite(options, memory, context);
    const shown = problems.map(escapeControls);
    const page = shown.length === 0 ? {} : { problems: renderProblems(shown, assets.templates) };
    build += 1;
    server.show({ build, ...page });
  });
  await rebuilding.settled();
  return {
    url: server.url,
    failed: rebuilding.failed,
    close: async () => {
      await rebuilding.close();
      await server.close();
    },
  };
}

/** @returns what is wrong; nothing where the site was built */
async function buildSite(
  { readApi, assets }: DevOptions,
  memory: Memory,
  context: CommandContext,
): Promise<readonly string[]> {
  const { say } = context;
  try {
    const api = await readApi();
    const { texts, output } = await makeApi(api, { only: ["docs"], assets, memory }, context);
    if (!output) return texts;
    await writeFiles(api.output, output.plan);
    memory.forgetUnused();
    say(`${api.name}: built`);
    return [];
  } catch (error) {
    if (toExitCode(error) === undefined) throw error;
    const { message } = error as Error;
    say(message);
    return [message];
  }
}
