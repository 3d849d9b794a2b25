import { join } from "node:path";
import { renderProblems } from "../../generators/docs/render-problems.js";
import { readStyle } from "../../generators/docs/style.js";
import { escapeControls } from "../../generators/names/escape-controls.js";
import type { CommandContext } from "../command-context.js";
import { oneAtATime } from "../watch/one-at-a-time.js";
import { repeatOnChange } from "../watch/repeat-on-change.js";
import { createSiteBuilder, type SiteSources } from "./build-site.js";
import { startDevServer } from "./dev-server.js";

/** A running site. */
export interface Dev {
  readonly url: string;
  /** Rejects where a build fails for another reason than the document, its configuration or the output folder. */
  readonly failed: Promise<never>;
  readonly close: () => Promise<void>;
}

/** What `startDev` is given. */
export interface DevOptions extends SiteSources {
  /** 0 takes any that is free. */
  readonly port: number;
}

/**
 * Builds the docs, serves them on 127.0.0.1, and builds them again whenever the document changes: first the pages, then
 * the reference. Where it is broken, the pages say so, until it is mended.
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
  let build = 0;
  const show = (problems: readonly string[]) => {
    const shown = problems.map(escapeControls);
    const page = shown.length === 0 ? {} : { problems: renderProblems(shown, assets.templates) };
    build += 1;
    server.show({ build, ...page });
  };
  const builder = createSiteBuilder(options, context);
  // It takes longer than all else, so that it comes when everything else can be read.
  const referring = oneAtATime(async () => {
    const problems = await builder.buildReference();
    if (problems) show(problems);
  });
  const rebuilding = await repeatOnChange(context.folder, [api], async () => {
    const problems = await builder.buildPages();
    if (problems) show(problems);
    referring.request();
  });
  await rebuilding.settled();
  await referring.settled();
  const failed = Promise.race([rebuilding.failed, referring.failed]);
  // Whoever does not wait for it is not to be ended by it.
  failed.catch(() => {});
  return {
    url: server.url,
    failed,
    close: async () => {
      await rebuilding.close();
      await referring.settled();
      await server.close();
    },
  };
}
