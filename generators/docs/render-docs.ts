import type { ApiConfig } from "../config/config.js";
import type { Contract } from "../contract/contract.js";
import { generatedMark, type OutputFile } from "../io/output.js";
import { createMarkdown, createRender, type Html, type Render } from "./html.js";
import { buildSiteMap, type Links, linksFrom, type SiteMap } from "./site-map.js";
import { type ViewSources, viewCode, viewHome, viewOperation, viewStatus } from "./views.js";

/** The static pages: overview, each status, each code, each operation, and their style. */
export function renderDocs(
  contract: Contract,
  { client }: ApiConfig,
  templates: ReadonlyMap<string, string>,
): readonly OutputFile[] {
  const site: Site = {
    contract,
    map: buildSiteMap(contract),
    render: createRender(templates),
    packageName: client.name,
  };
  const { map } = site;
  return [
    renderPage(site, "", "home.hbs", `Errors of ${contract.title}`, viewHome),
    ...contract.norms.map((norm) =>
      renderPage(
        site,
        map.statuses.get(norm.status),
        "status.hbs",
        `${norm.status} ${norm.title}`,
        (sources) => viewStatus(norm, sources),
      ),
    ),
    ...contract.catalog.map((entry) =>
      renderPage(site, map.codes.get(entry.code), "code.hbs", `${entry.code}: ${entry.title}`, (sources) =>
        viewCode(entry, sources),
      ),
    ),
    ...contract.operations.map((operation) =>
      renderPage(
        site,
        map.operations.get(operation.id),
        "operation.hbs",
        `Errors of ${operation.id}`,
        (sources) => viewOperation(operation, sources),
      ),
    ),
    { path: "docs/style.css", text: `/* ${generatedMark}. */\n${templates.get("docs/style.css") ?? ""}` },
  ];
}

interface Site {
  readonly contract: Contract;
  readonly map: SiteMap;
  readonly render: Render;
  readonly packageName: string;
}

function renderPage(
  { contract, map, render, packageName }: Site,
  folder: string | undefined,
  template: string,
  title: string,
  view: (sources: ViewSources) => object,
): OutputFile {
  if (folder === undefined) throw new Error(`no place on the site for ${title}`);
  const links = linksFrom(folder, map);
  const markdown = createMarkdown((text) => findLink(text, links));
  const content = render(`docs/${template}`, view({ contract, links, markdown, packageName }));
  const text = render("docs/layout.hbs", viewLayout(contract, links, title, content));
  return { path: folder === "" ? "docs/index.html" : `docs/${folder}/index.html`, text };
}

function findLink(text: string, { code, operation }: Links): string | undefined {
  return code(text) ?? operation(text);
}

function viewLayout({ title: api, version }: Contract, { root }: Links, title: string, content: Html) {
  return { api, version, title, root, home: `${root}index.html`, mark: generatedMark, content };
}
