import type { CatalogEntry } from "../../contract/contract.js";
import { toPlainText } from "../html.js";
import { shorten } from "../shorten.js";
import { viewOverview } from "./overview.js";
import { countNoun, viewCodeName, viewMissingCodes, viewText } from "./parts.js";
import { viewNormRow } from "./rows.js";
import { guideTitles, listGuides } from "./side.js";
import type { ViewSources } from "./sources.js";

/** Longest text beside a code, in characters. */
const maxHint = 90;

/** A code of more tags than this belongs to none of them. */
const maxTagsOfCode = 3;

/** The home: what a code means, what an operation can return, what each status means. */
export function viewHome(sources: ViewSources) {
  const { contract, links, name, tags } = sources;
  const { catalog, operations } = contract;
  return {
    name,
    description: viewText(contract.description, sources),
    codeGroups: groupCodes(sources),
    codeCount: countNoun(catalog.length, "code"),
    hasAdvice: catalog.some(({ retry }) => retry !== undefined),
    overview: viewOverview(tags, sources),
    operationCount: countNoun(operations.length, "operation"),
    norms: contract.norms.map((norm) => viewNormRow(norm, sources)),
    missing: viewMissingCodes(contract),
    matrix: links.page("matrix"),
    search: links.page("search"),
    guides: listGuides(contract).map((page) => ({ text: guideTitles[page], href: links.page(page) })),
  };
}

/** The codes by tag, each once: those of many tags first, then those of each tag. */
function groupCodes(sources: ViewSources) {
  const { contract, links, uses, tags } = sources;
  const tagsOf = ({ code }: CatalogEntry) => new Set(uses.get(code)?.map(({ operation }) => operation.tag));
  const isOfMany = (entry: CatalogEntry) => tagsOf(entry).size > maxTagsOfCode;
  const groups = [
    { title: "Many tags", href: links.page("matrix"), codes: contract.catalog.filter(isOfMany) },
    ...tags.map(({ name, title }) => ({
      title,
      href: links.tag(name) ?? "",
      codes: contract.catalog.filter((entry) => !isOfMany(entry) && tagsOf(entry).has(name)),
    })),
  ];
  return groups
    .filter(({ codes }) => codes.length > 0)
    .map(({ codes, ...group }) => ({ ...group, codes: codes.map((entry) => viewCode(entry, sources)) }));
}

function viewCode({ code, title, meaning, retry, deprecated }: CatalogEntry, sources: ViewSources) {
  return {
    ...viewCodeName(code, sources),
    href: sources.links.code(code) ?? "",
    hint: title === code ? shorten(toPlainText(meaning), maxHint) : title,
    retry: retry ?? "unknown",
    deprecated,
  };
}
