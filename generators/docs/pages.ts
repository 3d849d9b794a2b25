import type { Contract } from "../contract/contract.js";
import { isUri } from "../names/code-name.js";
import { listCodeNames } from "./code-uses.js";
import type { Site } from "./site.js";
import { type SinglePage, singlePages } from "./site-map.js";
import { listTags } from "./tag-groups.js";
import { viewAccess } from "./views/access.js";
import { viewChanges } from "./views/changes.js";
import { viewCode } from "./views/code.js";
import { viewDeviations } from "./views/deviations.js";
import { viewHome } from "./views/home.js";
import { viewIndexOfAll } from "./views/index-of-all.js";
import { viewMatrix } from "./views/matrix.js";
import { viewOperation } from "./views/operation.js";
import { viewMissingCodes } from "./views/parts.js";
import { viewRetries } from "./views/retries.js";
import type { ViewSources } from "./views/sources.js";
import { viewStatus } from "./views/status.js";
import { viewTag } from "./views/tag.js";
import { viewWebhooks } from "./views/webhooks.js";

/** A page of the site, before it is rendered. */
export interface Page {
  /** Relative to the root of the site; `""` is the root itself. */
  readonly folder: string;
  /** In `templates/docs/pages`. */
  readonly template: string;
  readonly title: string;
  /** Markdown, for search engines and previews. */
  readonly description: string;
  /** The entry of the navigation that is marked as current. */
  readonly section?: "codes" | "operations" | "statuses" | SinglePage;
  /** Whether the page is also published as Markdown and JSON. */
  readonly hasTwins?: boolean;
  readonly view: (sources: ViewSources) => object;
}

/** Every page that the site of a contract has. */
export function listPages(site: Site): readonly Page[] {
  return [
    ...listSinglePages(site),
    ...listStatusPages(site),
    ...listCodePages(site),
    ...listOperationPages(site),
    ...listTagPages(site),
  ];
}

function listSinglePages({ contract, name, templates }: Site): readonly Page[] {
  const single = (section: SinglePage, title: string, description: string, view: Page["view"]): Page => ({
    folder: singlePages[section],
    template: section,
    title,
    description,
    section,
    view,
  });
  return [
    single("home", `Errors of ${name}`, contract.description ?? `The errors of ${name}.`, viewHome),
    single(
      "matrix",
      "Codes by operation",
      `Which codes each operation of ${name} can return.`,
      (sources) => ({
        matrix: viewMatrix(listTags(contract), sources),
        missing: viewMissingCodes(contract),
      }),
    ),
    single(
      "retries",
      "Retries and outcomes",
      "What the client retries, whether a failed call took effect, and what to do when that is unknown.",
      (sources) => viewRetries(templates.get("shared/retries.md") ?? "", sources),
    ),
    single(
      "deviations",
      "Deviations and legacy",
      `Operations that do not follow the norms of ${name}, and what is deprecated.`,
      viewDeviations,
    ),
    single("access", "Authentication and rate limits", `Credentials and rate limits of ${name}.`, viewAccess),
    single("changes", "Changes", `When each error code of ${name} first appeared.`, viewChanges),
    single("search", "Search", `Every code and every operation of ${name}.`, viewIndexOfAll),
    ...(contract.webhooks.length > 0
      ? [single("webhooks", "Webhooks", `The messages that ${name} sends to listeners.`, viewWebhooks)]
      : []),
  ];
}

function listStatusPages({ contract, map }: Site): readonly Page[] {
  return contract.norms.map((norm) => ({
    folder: placeOf(map.statuses, norm.status),
    template: "status",
    title: norm.title === norm.status ? norm.status : `${norm.status} ${norm.title}`,
    description: norm.description,
    section: "statuses",
    view: (sources) => viewStatus(norm, sources),
  }));
}

function listCodePages({ contract, map }: Site): readonly Page[] {
  return contract.catalog.map((entry) => ({
    folder: placeOf(map.codes, entry.code),
    template: "code",
    title: toCodeTitle(entry),
    description: [entry.meaning, entry.fix].filter(Boolean).join(" "),
    section: "codes",
    hasTwins: true,
    view: (sources) => viewCode(entry, sources),
  }));
}

/** A title has no room for a URI, and its name says as much. */
function toCodeTitle({ code, title }: Contract["catalog"][number]): string {
  return title === code || isUri(code) ? title : `${code}: ${title}`;
}

function listOperationPages({ contract, map }: Site): readonly Page[] {
  return contract.operations.map((operation) => ({
    folder: placeOf(map.operations, operation.id),
    template: "operation",
    title: `Errors of ${operation.id}`,
    description: `${operation.method} ${operation.path}: ${listCodeNames(operation).join(", ") || operation.summary}`,
    section: "operations",
    view: (sources) => viewOperation(operation, sources),
  }));
}

function listTagPages({ contract, map, name }: Site): readonly Page[] {
  return listTags(contract).map((group) => ({
    folder: placeOf(map.tags, group.name),
    template: "tag",
    title: `Errors of ${group.title}`,
    description: group.description ?? `Operations of ${name} and the errors of each.`,
    section: "operations",
    view: (sources) => viewTag(group, sources),
  }));
}

function placeOf(places: ReadonlyMap<string, string>, name: string): string {
  const place = places.get(name);
  if (place === undefined) throw new Error(`no place on the site for ${name}`);
  return place;
}
