import type { DocsConfig } from "../config/config.js";
import { toOnePiece } from "../emit/templates.js";
import { generatedMark, type OutputFile } from "../io/output.js";
import type { Memory } from "../memory/memory.js";
import { createMarkdown } from "./html.js";
import { createFrames, viewLayout, viewSupport } from "./layout.js";
import { renderFeed } from "./machine/feed.js";
import { renderLlmsText } from "./machine/llms-text.js";
import { renderSitemap } from "./machine/sitemap.js";
import { renderTwins } from "./machine/twins.js";
import type { Page } from "./page.js";
import { listPages } from "./pages.js";
import { createRememberedPages, type RenderPage, renderAlways } from "./remember-pages.js";
import { copyLibrary, type Library } from "./scripts.js";
import { renderSearchIndex } from "./search-index.js";
import { buildSite, type Site, type SiteSources } from "./site.js";
import { type Links, linksFrom, linksOver } from "./site-map.js";
import { readStyle } from "./style.js";
import { createKnownFields } from "./views/known-fields.js";
import type { ViewSources } from "./views/sources.js";

/** What the site is made from. */
export interface DocsSources extends SiteSources {
  /** Scripts of others that the pages load. */
  readonly libraries: readonly Library[];
  /** Has the pages that were rendered before; without it, all are. */
  readonly memory?: Memory | undefined;
}

/**
 * The static site: every page, and what the pages load.
 *
 * @param take is given each page as it is made, and throws where they are too many
 */
export function renderDocs(
  { libraries, memory, ...sources }: DocsSources,
  take: (file: OutputFile) => OutputFile = (file) => file,
): readonly OutputFile[] {
  const site = buildSite(sources);
  const renderPage = createPageRender(
    site,
    memory ? createRememberedPages(site, sources.document, memory) : renderAlways,
  );
  const render: typeof renderPage = (page, links) => take(renderPage(page, links));
  return [
    ...listPages(site).map((page) => render(page, linksFrom(page.folder, site.map))),
    { ...render(notFound, linksOver(toBasePath(site), site.map)), path: "docs/404.html" },
    ...renderTwins(site),
    renderLlmsText(site),
    ...renderSitemap(site),
    ...renderFeed(site),
    ...["site.js", "search.js"].map((name) => copyAsset(site, name)),
    ...renderBrand(site, sources.api.docs ?? {}),
    renderSearchIndex(site),
    ...libraries.map(copyLibrary),
  ];
}

/** What a server shows where there is no page. */
const notFound: Page = {
  folder: "404",
  template: "not-found",
  title: "No such page",
  description: "",
  view: ({ links }) => ({ home: links.page("home"), search: links.page("search") }),
};

/** From the root of the host to that of the site: the page for missing pages is shown at any depth. */
function toBasePath({ docsUrl }: Site): string {
  return docsUrl === undefined ? "/" : `${new URL(docsUrl).pathname.replace(/\/$/, "")}/`;
}

/** The logo, and the style with the colours that take the place of ours. */
function renderBrand(site: Site, { logo, accent }: DocsConfig): readonly OutputFile[] {
  const colours = accent ? `:root {\n  --accent: light-dark(${accent.light}, ${accent.dark});\n}\n` : "";
  return [
    { path: "docs/style.css", text: `/* ${generatedMark}. */\n${readStyle(site.templates)}${colours}` },
    ...(logo === undefined ? [] : [{ path: "docs/logo.svg", text: markSvg(logo) }]),
  ];
}

/** Behind the declaration of XML, which has to be first. */
function markSvg(text: string): string {
  const [start = ""] = /^\uFEFF?(<\?xml\s[^>]*\?>\r?\n?)?/.exec(text) ?? [];
  return `${start}<!-- ${generatedMark}: a copy. -->\n${text.slice(start.length)}`;
}

function copyAsset({ templates }: Site, name: string): OutputFile {
  const text = templates.get(`docs/assets/${name}`);
  if (text === undefined) throw new Error(`no asset ${name}`);
  return { path: `docs/${name}`, text: `/* ${generatedMark}. */\n${text}` };
}

/** A renderer of pages. */
function createPageRender(site: Site, renderPage: RenderPage): (page: Page, links: Links) => OutputFile {
  const {
    contract,
    uses,
    history,
    findRelated,
    operations,
    samples,
    shapes,
    tags,
    findTagPath,
    nameCode,
    writeCurl,
    render,
    hasReference,
  } = site;
  const support = viewSupport(site.support);
  const frameOf = createFrames(site);
  const known = new Map<string, SharedSources>();
  return (page, links) => {
    const shared = known.get(links.root) ?? createShared(links, site);
    known.set(links.root, shared);
    const sources: ViewSources = {
      name: site.name,
      contract,
      uses,
      history,
      findRelated,
      operations,
      links,
      ...shared,
      samples,
      shapes,
      tags,
      findTagPath,
      nameCode,
      writeCurl,
      hasReference,
      support,
    };
    const layout = viewLayout(site, page, sources, frameOf(page, links));
    const text = renderPage({
      ...{ page, links, layout },
      view: () => page.view(sources),
      renderContent: (view) => render(`docs/pages/${page.template}.hbs`, view),
      renderWhole: (content) => render("docs/layout.hbs", { ...layout, content }),
    });
    return {
      path: page.folder === "" ? "docs/index.html" : `docs/${page.folder}/index.html`,
      text: toOnePiece(text),
    };
  };
}

/** What pages share that reach the root by the same path. */
type SharedSources = Pick<ViewSources, "markdown" | "fields" | "sideItems">;

function createShared(links: Links, { shapes }: Site): SharedSources {
  const markdown = createMarkdown((text) => links.code(text) ?? links.operation(text));
  return { markdown, fields: createKnownFields({ links, markdown, shapes }), sideItems: new WeakMap() };
}
