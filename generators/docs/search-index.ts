import MiniSearch from "minisearch";
import { generatedMark, type OutputFile } from "../io/output.js";
import { toSlug } from "../names/slug.js";
import type { Placed } from "../openapi/follow.js";
import { isErrorStatus } from "../openapi/http-status.js";
import type { DescribedOperation } from "../shapes/described-operation.js";
import type { DocumentShapes } from "../shapes/document-shapes.js";
import { toPlainText } from "./html.js";
import { listPages } from "./pages.js";
import { shorten } from "./shorten.js";
import type { Site } from "./site.js";
import { linksFrom } from "./site-map.js";

/** A result that the search can show. */
interface Entry {
  readonly name: string;
  readonly kind: "code" | "operation" | "status" | "schema" | "webhook" | "page";
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
  const entries = [listCodes, listOperations, listSchemas, listWebhooks, listRest].flatMap((list) =>
    list(site),
  );
  const index = new MiniSearch<{ id: number; name: string; words: string }>(options);
  index.addAll(entries.map(({ name, words }, id) => ({ id, name: splitHumps(name), words })));
  const data = {
    codePaths: site.contract.codePlaces.map(({ path }) => path),
    codeStatuses: listCodeStatuses(site),
    entries: entries.map(({ words: _indexed, ...entry }) => entry),
    options,
    index,
  };
  const text = `globalThis.docsSearchData = ${JSON.stringify(data)};\n`;
  return { path: "docs/search-index.js", text: `/* ${generatedMark}. */\n${text}` };
}

/** The statuses that come with codes, those with most codes first. */
function listCodeStatuses({ uses }: Site): readonly string[] {
  const counts = new Map<string, number>();
  for (const status of [...uses.values()].flatMap((here) => here.map((use) => use.status)))
    counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([status]) => status);
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

function listOperations({ contract, map, shapes }: Site): readonly Entry[] {
  const links = linksFrom("", map);
  return contract.operations.map(({ id, method, path, summary, tag }) => ({
    name: id,
    kind: "operation",
    href: links.operation(id) ?? "",
    title: `${method} ${path}${summary === id ? "" : ` · ${summary}`}`,
    words: [splitHumps(path), summary, tag, ...listWords(shapes, shapes.operations.get(id))].join(" "),
  }));
}

/** Levels of fields whose names are searched, and how many of an operation. */
const maxLevels = 2;
const maxFields = 300;

/** The names of parameters and fields of an operation or a webhook, and what its responses are. */
function listWords({ read }: DocumentShapes, operation: DescribedOperation | undefined): readonly string[] {
  if (!operation) return [];
  const { parameters, bodies, responses } = operation;
  const names = new Set<string>();
  const add = (schema: Placed<unknown>, level: number): void => {
    const { fields, items, choices } = read(schema);
    for (const { name, schema: inner } of fields) {
      if (names.size >= maxFields) return;
      names.add(name);
      if (level < maxLevels) add(inner, level + 1);
    }
    const inside = [
      ...(items ? [items] : []),
      ...choices.flatMap(({ options: some }) => some.map((one) => one.schema)),
    ];
    if (level < maxLevels) for (const one of inside) add(one, level + 1);
  };
  const successes = responses.filter(({ status }) => !isErrorStatus(status));
  for (const { schema } of [...bodies, ...successes.flatMap((one) => one.bodies)]) if (schema) add(schema, 1);
  return [
    ...parameters.flatMap(({ name }) => [name, splitHumps(name)]),
    ...[...names].flatMap((name) => [name, splitHumps(name)]),
    ...successes.map(({ description }) => toPlainText(description)),
  ];
}

function listSchemas({ shapes, map }: Site): readonly Entry[] {
  const links = linksFrom("", map);
  return shapes.shared.map(({ key, schema }) => {
    const { description = "", fields } = shapes.read(schema);
    const names = fields.flatMap(({ name }) => [name, splitHumps(name)]);
    return {
      name: key,
      kind: "schema",
      href: links.schema(key) ?? "",
      title: shorten(toPlainText(description), 120),
      words: [toPlainText(description), ...names].join(" "),
    };
  });
}

/** Webhooks, which share a page. */
function listWebhooks({ contract, map, shapes }: Site): readonly Entry[] {
  const page = linksFrom("", map).page("webhooks");
  return contract.webhooks.map(({ name, summary, description, responses }) => ({
    name,
    kind: "webhook",
    href: `${page}#${toSlug(name)}`,
    title: shorten(toPlainText(summary === name ? (description ?? "") : summary), 120),
    words: [
      ...[summary, description ?? "", ...responses.map((one) => one.description)].map(toPlainText),
      ...listWords(shapes, shapes.webhooks.get(name)),
    ].join(" "),
  }));
}

/** Statuses, tags and single pages. */
function listRest(site: Site): readonly Entry[] {
  const { codes, operations, schemas } = site.map;
  const known = new Set([codes, operations, schemas].flatMap((places) => [...places.values()]));
  const pages = listPages(site).filter(({ folder, section }) => !known.has(folder) && section !== "search");
  return pages.map(({ folder, title, description, section }) => ({
    name: title,
    kind: section === "statuses" ? "status" : "page",
    href: folder === "" ? "index.html" : `${folder}/index.html`,
    title: shorten(toPlainText(description), 120),
    words: toPlainText(description),
  }));
}
