import { dirname, join } from "node:path";
import type { ApiConfig } from "../../generators/config/config.js";
import { hasErrors, sortDiagnostics } from "../../generators/diagnostics/diagnostic.js";
import { formatDiagnostic } from "../../generators/diagnostics/format-diagnostic.js";
import type { Assets } from "../../generators/generators.js";
import { generate, renderProblems, understand } from "../../generators/index.js";
import { writeFiles } from "../../generators/io/write-files.js";
import { escapeControls } from "../../generators/names/escape-controls.js";
import { toExitCode } from "../to-exit-code.js";
import { startDevServer } from "./dev-server.js";
import { oneAtATime } from "./one-at-a-time.js";
import { watchFolders } from "./watch-folders.js";

/** A running site. */
export interface Dev {
  readonly url: string;
  /** Rejects where a build fails for another reason than the document, its configuration or the output folder. */
  readonly failed: Promise<never>;
  readonly close: () => Promise<void>;
}

/** What `startDev` is given. */
export interface DevOptions {
  /** Absolute path of the folder with `redocly.yaml`; problems are told relative to it. */
  readonly folder: string;
  /** Reads the configuration, again for each build. */
  readonly readApi: () => Promise<ApiConfig>;
  readonly assets: Assets;
  /** 0 takes any that is free. */
  readonly port: number;
  /** Told of each build, and of what is wrong. */
  readonly say: (text: string) => void;
}

/**
 * Builds the docs, serves them on 127.0.0.1, and builds them again whenever the document changes. Where
 * it is broken, the pages say so, until it is mended.
 */
export async function startDev(options: DevOptions): Promise<Dev> {
  const { folder, readApi, assets, port } = options;
  const api = await readApi();
  const own = new Map(
    ["reload.js", "style.css"].map((name) => [name, assets.templates.get(`docs/assets/${name}`) ?? ""]),
  );
  const basePath = api.docsUrl === undefined ? "/" : `${new URL(api.docsUrl).pathname.replace(/\/$/, "")}/`;
  const server = await startDevServer({ folder: join(api.output, "docs"), basePath, own }, port);
  let build = 0;
  const rebuild = oneAtATime(async () => {
    const problems = await buildSite(options);
    const shown = problems.map(escapeControls);
    const page = shown.length === 0 ? {} : { problems: renderProblems(shown, assets.templates) };
    build += 1;
    server.show({ build, ...page });
  });
  const stopWatching = await watchFolders([folder, dirname(api.root)], [api.output], rebuild.request);
  rebuild.request();
  await rebuild.settled();
  return {
    url: server.url,
    failed: rebuild.failed,
    close: async () => {
      await stopWatching();
      await rebuild.settled();
      await server.close();
    },
  };
}

/** @returns what is wrong; nothing where the site was built */
async function buildSite({ folder, readApi, assets, say }: DevOptions): Promise<readonly string[]> {
  try {
    const api = await readApi();
    const { understood, diagnostics } = await understand(api);
    const texts = sortDiagnostics(diagnostics).map((one) => formatDiagnostic(one, folder));
    for (const text of texts) say(`${text}\n`);
    if (!understood || hasErrors(diagnostics)) return texts;
    await writeFiles(api.output, await generate(api, understood, assets, { only: ["docs"] }));
    say(`${api.name}: built`);
    return [];
  } catch (error) {
    if (toExitCode(error) === undefined) throw error;
    const { message } = error as Error;
    say(message);
    return [message];
  }
}
