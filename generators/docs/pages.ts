import type { CatalogEntry } from "../contract/contract.js";
import { isUri } from "../names/code-name.js";
import { listCodeNames } from "./code-uses.js";
import { chainPages, type Page } from "./page.js";
import { listSinglePages } from "./single-pages.js";
import type { Site } from "./site.js";
import { viewCode } from "./views/code.js";
import { viewOperation } from "./views/operation.js";
import { viewSharedSchema } from "./views/schema.js";
import {
  viewCodeSide,
  viewOperationSide,
  viewSchemaSide,
  viewStatusSide,
  viewTagSide,
} from "./views/side.js";
import type { ViewSources } from "./views/sources.js";
import { viewStatus } from "./views/status.js";
import { viewTag } from "./views/tag.js";

/** Every page that the site of a contract has. */
export function listPages(site: Site): readonly Page[] {
  return [
    ...listSinglePages(site),
    ...listStatusPages(site),
    ...listCodePages(site),
    ...listOperationPages(site),
    ...listTagPages(site),
    ...listSchemaPages(site),
  ];
}

function listStatusPages({ contract, map }: Site): readonly Page[] {
  const titles = contract.norms.map(({ status, title }) =>
    title === status ? status : `${status} ${title}`,
  );
  const pages = contract.norms.map(
    (norm, index): Page => ({
      folder: placeOf(map.statuses, norm.status),
      template: "status",
      title: titles[index] ?? norm.status,
      description: norm.description,
      section: "statuses",
      view: (sources) => viewStatus(norm, sources),
      trail: (sources) => [toHome(sources, "Statuses", "statuses")],
      side: (sources) => viewStatusSide(norm, sources),
    }),
  );
  return chainPages(pages, (_, index) => titles[index] ?? "");
}

function listCodePages({ contract, map }: Site): readonly Page[] {
  const pages = contract.catalog.map(
    (entry): Page => ({
      folder: placeOf(map.codes, entry.code),
      template: "code",
      title: toCodeTitle(entry),
      description: [entry.meaning, entry.fix].filter(Boolean).join(" "),
      section: "codes",
      hasTwins: true,
      view: (sources) => viewCode(entry, sources),
      trail: (sources) => [toHome(sources, "Codes", "codes")],
      side: (sources) => viewCodeSide(entry, sources),
    }),
  );
  return chainPages(pages, (_, index) => contract.catalog[index]?.code ?? "");
}

/** A title has no room for a URI, and its name says as much. */
function toCodeTitle({ code, title }: CatalogEntry): string {
  return title === code || isUri(code) ? title : `${code}: ${title}`;
}

function listOperationPages({ tags, map }: Site): readonly Page[] {
  const all = tags.flatMap((group) => group.operations.map((operation) => ({ group, operation })));
  const pages = all.map(
    ({ group, operation }): Page => ({
      folder: placeOf(map.operations, operation.id),
      template: "operation",
      title: operation.summary === operation.id ? operation.id : `${operation.id}: ${operation.summary}`,
      description: `${operation.method} ${operation.path}: ${listCodeNames(operation).join(", ") || operation.summary}`,
      section: "operations",
      operation,
      view: (sources) => viewOperation(operation, sources),
      trail: (sources) => [
        toHome(sources, "Operations", "operations"),
        { text: group.title, href: sources.links.tag(group.name) ?? "" },
      ],
      side: (sources) => viewOperationSide(operation, group, sources),
    }),
  );
  return chainPages(pages, (_, index) => all[index]?.operation.id ?? "");
}

function listTagPages({ tags, map, name }: Site): readonly Page[] {
  const pages = tags.map(
    (group): Page => ({
      folder: placeOf(map.tags, group.name),
      template: "tag",
      title: `${group.title}: operations and errors`,
      description: group.description ?? `Operations of ${name} and the errors of each.`,
      section: "operations",
      view: (sources) => viewTag(group, sources),
      trail: (sources) => [toHome(sources, "Operations", "operations")],
      side: (sources) => viewTagSide(group, sources),
    }),
  );
  return chainPages(pages, (_, index) => tags[index]?.title ?? "");
}

function listSchemaPages({ shapes, map, name }: Site): readonly Page[] {
  const pages = shapes.shared.map(
    (uses): Page => ({
      folder: placeOf(map.schemas, uses.key),
      template: "schema",
      title: `${uses.key}: schema`,
      description: `${uses.key}: ${shapes.read(uses.schema).description ?? `a schema of ${name}.`}`,
      section: "schemas",
      view: (sources) => viewSharedSchema(uses, sources),
      trail: ({ links }) => [{ text: "Schemas", href: links.page("schemas") }],
      side: (sources) => viewSchemaSide(uses, sources),
    }),
  );
  return chainPages(pages, (_, index) => shapes.shared[index]?.key ?? "");
}

function toHome({ links }: ViewSources, text: string, part: string) {
  return { text, href: `${links.page("home")}#${part}` };
}

function placeOf(places: ReadonlyMap<string, string>, name: string): string {
  const place = places.get(name);
  if (place === undefined) throw new Error(`no place on the site for ${name}`);
  return place;
}
