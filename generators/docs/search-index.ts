import MiniSearch from "minisearch";
import { generatedMark, type OutputFile } from "../io/output.js";
import { toPlainText } from "./html.js";
import { shorten } from "./layout.js";
import { listPages } from "./pages.js";
import type { Site } from "./site.js";
import { linksFrom } from "./site-map.js";

/** A result that the search can show. */
interface Entry {
  readonly name: string;
  readonly kind: "code" | "operation" | "status" | "page";
  /** Relative to the root of the site. */
  readonly href: string;
  readonly title: string;
  /** Text that is searched besides the name. */
  readonly words: string;
}

/** Options of the index; the browser loads the index with the same ones. */
const options = { fields: ["name", "words"], searchOptions: { boost: { name: 4 } } };

/** `search-index.js`. A script rather than JSON: a page opened from a folder can load no JSON. */
export function renderSearchIndex(site: Site): OutputFile {
  const entries = [...listCodes(site), ...listOperations(site), ...listRest(site)];
  const index = new MiniSearch<{ id: number; name: string; words: string }>(options);
  index.addAll(entries.map(({ name, words }, id) => ({ id, name: splitHumps(name), words })));
  const data = {
    codePaths: site.contract.codePlaces.map(({ path }) => path),
    entries: entries.map(({ words: _indexed, ...entry }) => entry),
    options,
    index,
  };
  const text = `globalThis.docsSearchData = ${JSON.stringify(data)};\n`;
  return { path: "docs/search-index.js", text: `/* ${generatedMark}. */\n${text}` };
}

/** `createCard` is found by `card` too. */
function splitHumps(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, "$1 $2");
}

function listCodes({ contract, map, uses }: Site): readonly Entry[] {
  const links = linksFrom("", map);
  return contract.catalog.map(({ code, title, meaning, fix = "" }) => {
    const meanings = (uses.get(code) ?? []).flatMap(({ documented }) => [documented.meaning, documented.fix]);
    return {
      name: code,
      kind: "code",
      href: links.code(code) ?? "",
      title: shorten(toPlainText(meaning), 120),
      words: toPlainText([...new Set([title, meaning, fix, ...meanings])].join("\n\n")),
    };
  });
}

function listOperations({ contract, map }: Site): readonly Entry[] {
  const links = linksFrom("", map);
  return contract.operations.map(({ id, method, path, summary, tag }) => ({
    name: id,
    kind: "operation",
    href: links.operation(id) ?? "",
    title: `${method} ${path}${summary === id ? "" : ` · ${summary}`}`,
    words: `${splitHumps(path)} ${summary} ${tag}`,
  }));
}

/** Statuses, tags and single pages. */

function listRest(site: Site): readonly Entry[] {
  const known = new Set([...site.map.codes.values(), ...site.map.operations.values()]);
  const pages = listPages(site).filter(({ folder, section }) => !known.has(folder) && section !== "search");
  return pages.map(({ folder, title, description, section }) => ({
    name: title,
    kind: section === "statuses" ? "status" : "page",
    href: folder === "" ? "index.html" : `${folder}/index.html`,
    title: shorten(toPlainText(description), 120),
    words: toPlainText(description),
  }));
}
