import { join } from "node:path";
import type { ApiConfig } from "../../generators/config/config.js";
import { renderProblems } from "../../generators/docs/render-problems.js";
import { renderSites } from "../../generators/docs/render-sites.js";
import { readStyle } from "../../generators/docs/style.js";
import type { Assets } from "../../generators/generator-input.js";
import { escapeControls } from "../../generators/names/escape-controls.js";
import { toSlugs } from "../../generators/names/slug.js";
import type { CommandContext } from "../command-context.js";
import { createNews } from "../watch/news.js";
import { oneAtATime } from "../watch/one-at-a-time.js";
import { repeatOnChange } from "../watch/repeat-on-change.js";
import { createSiteBuilder } from "./build-site.js";
import { startDevServer } from "./dev-server.js";
import { createDevSite, type DevSite } from "./dev-site.js";

/** Running sites. */
export interface Dev {
  readonly url: string;
  /** Rejects where a build fails for another reason than the document, its configuration or the output folder. */
  readonly failed: Promise<never>;
  readonly close: () => Promise<void>;
}

/** What `startDev` is given. */
export interface DevOptions {
  /** The APIs as they are configured when it starts: one has the whole server, several have a folder each. */
  readonly apis: readonly ApiConfig[];
  /** Reads the configuration of one of them, again for each build. */
  readonly readApi: (name: string) => Promise<ApiConfig>;
  readonly assets: Assets;
  /** 0 takes any that is free. */
  readonly port: number;
}

/**
 * Builds the docs of APIs, serves them on 127.0.0.1, and builds them again whenever a document changes: first the pages,
 * then the references. Where a document is broken, its pages say so, until it is mended.
 */
export async function startDev(
  { apis, readApi, assets, port }: DevOptions,
  context: CommandContext,
): Promise<Dev> {
  const { templates } = assets;
  const { say, tell } = createNews(context.say);
  const mounts = toMounts(apis);
  const works = apis.map((api) => {
    const site = createDevSite({
      folder: join(api.output, "docs"),
      mount: mounts.get(api.name) ?? "/",
      basePath: toBasePath(api),
    });
    const builder = createSiteBuilder({ readApi: () => readApi(api.name), assets }, { ...context, say });
    return { site, builder, show: createShow(site, templates) };
  });
  const own = new Map([
    ["reload.js", templates.get("docs/assets/reload.js") ?? ""],
    ["style.css", readStyle(templates)],
  ]);
  const home = renderSites(
    [...mounts].map(([name, href]) => ({ name, href })),
    templates,
  );
  const server = await startDevServer({ sites: works.map(({ site }) => site), home, own }, port);
  // References take longer than all else, so that they come when everything else can be read.
  const referring = oneAtATime(async () => {
    for (const { builder, show } of works) show(await builder.buildReference());
  });
  const rebuilding = await repeatOnChange(context.folder, apis, async () => {
    await tell(async () => {
      for (const { builder, show } of works) show(await builder.buildPages());
    });
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

/** The path of each site on the server, by the name of its API. */
function toMounts(apis: readonly ApiConfig[]): ReadonlyMap<string, string> {
  const names = apis.map(({ name }) => name);
  if (names.length === 1) return new Map(names.map((name) => [name, "/"]));
  return new Map([...toSlugs(names)].map(([name, slug]) => [name, `/${encodeURIComponent(slug)}/`]));
}

function toBasePath({ docsUrl }: ApiConfig): string {
  return docsUrl === undefined ? "/" : `${new URL(docsUrl).pathname.replace(/\/$/, "")}/`;
}

/** Shows what a build came to: its pages, or what is wrong; nothing where it stays as it is. */
function createShow(
  site: DevSite,
  templates: ReadonlyMap<string, string>,
): (problems: readonly string[] | undefined) => void {
  let build = 0;
  return (problems) => {
    if (!problems) return;
    const shown = problems.map(escapeControls);
    build += 1;
    site.show({ build, ...(shown.length > 0 && { problems: renderProblems(shown, templates) }) });
  };
}
