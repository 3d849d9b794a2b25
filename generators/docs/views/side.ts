import type { CatalogEntry, Contract, Norm, Operation } from "../../contract/contract.js";
import type { NameCode } from "../../names/code-name.js";
import type { SchemaUses } from "../../shapes/schema-uses.js";
import { toCodeAnchor } from "../code-anchor.js";
import type { SinglePage } from "../site-map.js";
import type { TagGroup } from "../tag-groups.js";
import type { SideItem, SideItems, SidePart, SideView } from "./side-view.js";
import type { ViewSources } from "./sources.js";

/** Items beside a page; of a longer list, those around the current one are shown. */
const maxItems = 60;

/** Codes that are listed below the current operation. */
const maxParts = 60;

/** The operations of the tag of an operation, and the parts of its page. */
export function viewOperationSide(
  operation: Operation,
  group: TagGroup,
  { links, sideItems, nameCode }: ViewSources,
): SideView {
  return windowed({
    known: sideItems,
    title: group.title,
    href: links.tag(group.name) ?? "",
    current: operation,
    all: group.operations,
    toItem: (one) => ({ text: one.id, href: links.operation(one.id) ?? "", isName: true }),
    parts: listParts(operation, nameCode),
  });
}

function listParts({ errors }: Operation, nameCode: NameCode): readonly SidePart[] {
  const seen = new Set<string>();
  const words = (text: string, href: string): SidePart => ({ text, href, isName: false, level: 1 });
  const ofErrors = errors.flatMap(({ status, codes }) => {
    const fresh = codes.filter(({ code }) => !seen.has(code));
    for (const { code } of fresh) seen.add(code);
    const items = fresh.map(
      ({ code }): SidePart => ({
        ...{ text: nameCode(code), href: `#${toCodeAnchor(code)}`, isName: true, level: 2 },
      }),
    );
    return codes.length === 0 ? [] : [words(status, `#status-${status.toLowerCase()}`), ...items];
  });
  const fixed = [words("Request", "#request"), words("Response", "#response"), words("Errors", "#errors")];
  return [...fixed, ...ofErrors.slice(0, maxParts), words("Samples", "#samples")];
}

/** The codes of the tag of the first operation that returns a code. */
export function viewCodeSide(entry: CatalogEntry, sources: ViewSources): SideView | null {
  const { links, tags, uses, sideItems, nameCode } = sources;
  const tag = uses.get(entry.code)?.[0]?.operation.tag;
  const group = tags.find(({ name }) => name === tag);
  if (!group) return null;
  return windowed({
    known: sideItems,
    title: `Codes of ${group.title}`,
    href: `${links.tag(group.name) ?? ""}#codes`,
    current: entry.code,
    all: group.codes,
    toItem: (code) => ({ text: nameCode(code), href: links.code(code) ?? "", isName: true }),
  });
}

/** The statuses of the document. */
export function viewStatusSide(norm: Norm, { contract, links, sideItems }: ViewSources): SideView {
  return windowed({
    known: sideItems,
    title: "Statuses",
    href: `${links.page("home")}#statuses`,
    current: norm,
    all: contract.norms,
    toItem: ({ status, title }) => ({
      text: title === status ? status : `${status} ${title}`,
      href: links.status(status) ?? "",
      isName: false,
    }),
  });
}

/** The tags of the document. */
export function viewTagSide(group: TagGroup, { tags, links, sideItems }: ViewSources): SideView {
  return windowed({
    known: sideItems,
    title: "Operations by tag",
    href: `${links.page("home")}#operations`,
    current: group,
    all: tags,
    toItem: ({ title, name }) => ({ text: title, href: links.tag(name) ?? "", isName: false }),
  });
}

/** The schemas that have a page. */
export function viewSchemaSide(shared: SchemaUses, { shapes, links, sideItems }: ViewSources): SideView {
  return windowed({
    known: sideItems,
    title: "Schemas",
    href: links.page("schemas"),
    current: shared,
    all: shapes.shared,
    toItem: ({ key }) => ({ text: key, href: links.schema(key) ?? "", isName: true }),
  });
}

/** The pages of which there is one. */
export function viewGuideSide(current: SinglePage, { contract, links, sideItems }: ViewSources): SideView {
  return windowed({
    known: sideItems,
    title: "Guides",
    href: links.page("home"),
    current,
    all: listGuides(contract),
    toItem: (page) => ({ text: guideTitles[page], href: links.page(page), isName: false }),
  });
}

type Guide = Exclude<SinglePage, "home" | "search" | "schemas" | "matrix">;

/** What the pages are called of which there is one. */
export const guideTitles: Readonly<Record<SinglePage, string>> = {
  home: "Home",
  matrix: "Codes by operation",
  retries: "Retries and outcomes",
  access: "Authentication and rate limits",
  deviations: "Deviations and legacy",
  webhooks: "Webhooks",
  changes: "Changes",
  schemas: "Schemas",
  search: "Search",
};

/** The pages that explain something of the whole API. */
export function listGuides({ webhooks }: Contract): readonly SinglePage[] {
  const guides: readonly Guide[] = ["retries", "access", "deviations", "webhooks", "changes"];
  return guides.filter((page) => page !== "webhooks" || webhooks.length > 0);
}

interface SideSources<T> extends Pick<SideView, "title" | "href"> {
  readonly known: SideItems;
  readonly current: T;
  readonly all: readonly T[];
  readonly toItem: (one: T) => Pick<SideItem, "text" | "href" | "isName">;
  readonly parts?: readonly SidePart[];
}

function windowed<T>(sources: SideSources<T>): SideView {
  const { known, title, href, current, all, toItem, parts = [] } = sources;
  const items = known.get(all) ?? all.map((one) => ({ ...toItem(one), isCurrent: false, parts: [] }));
  known.set(all, items);
  const at = all.indexOf(current);
  const start = Math.max(0, Math.min(at - maxItems / 2, all.length - maxItems));
  const shown = items.slice(start, start + maxItems);
  return {
    title,
    href,
    items: shown.map((item) => (item === items[at] ? { ...item, isCurrent: true, parts } : item)),
    more: shown.length < all.length ? { text: `All ${all.length}`, href } : null,
  };
}
