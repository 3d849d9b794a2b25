import type { Contract } from "../contract/contract.js";
import { isRecord, type OpenApiDocument } from "../openapi/openapi.js";
import { entriesOfItem } from "../openapi/operations.js";
import { makeHarmless } from "./harmless-document.js";
import { buildSiteMap, linksFrom } from "./site-map.js";
import { createTagPaths, type FindTagPath } from "./tag-paths.js";

/** The document for the reference: with harmless text, and each operation and each code leads to its page on the site. */
export function linkReference(document: OpenApiDocument, contract: Contract): OpenApiDocument {
  const links = linksFrom("reference", buildSiteMap(contract, []));
  const linked = structuredClone(document);
  makeHarmless(linked);
  const intro = `[Errors: what they mean and how to fix them](${links.root}index.html)`;
  Object.assign(linked.info, {
    description: [intro, linked.info.description].filter(Boolean).join("\n\n"),
  });
  linkTags(linked.tags ?? [], links.tag, createTagPaths(contract.tags));
  for (const [path, item] of Object.entries(linked.paths ?? {})) {
    for (const [method, operation] of entriesOfItem(item)) {
      // Without an id, or with that of another, it is known by its method and path.
      const find = (id: string) => links.operation(id) ?? links.operation(`${method} ${path}`);
      if (isRecord(operation)) linkOperation(operation as Record<string, unknown>, find);
    }
  }
  for (const schema of Object.values(linked.components?.schemas ?? {})) {
    linkCodes(schema as Record<string, unknown>, links.code);
  }
  return linked;
}

type FindLink = (name: string) => string | undefined;

function linkTags(tags: NonNullable<OpenApiDocument["tags"]>, find: FindLink, findPath: FindTagPath): void {
  for (const tag of tags) {
    const url = find(tag.name);
    if (url !== undefined)
      Object.assign(tag, { externalDocs: { url, description: "Operations and their errors" } });
    // As the links into the reference have it.
    const parent = findPath(tag.name).at(-2);
    if (parent === undefined) Reflect.deleteProperty(tag, "parent");
    else Object.assign(tag, { parent });
  }
}

function linkOperation(operation: Record<string, unknown>, find: FindLink): void {
  const id = operation["operationId"];
  const url = find(typeof id === "string" ? id : "");
  if (url !== undefined)
    operation["externalDocs"] = { url, description: "Errors of this operation, and how to handle them" };
}

function linkCodes(schema: Record<string, unknown>, find: FindLink): void {
  const descriptions = schema["x-enumDescriptions"];
  if (!isRecord(descriptions)) return;
  schema["x-enumDescriptions"] = Object.fromEntries(
    Object.entries(descriptions).map(([code, text]) => {
      const url = find(code);
      return [code, url === undefined ? text : `${text}${afterText(text)}[How to fix it](${url})`];
    }),
  );
}

/** What ends with a tag may be a block of HTML, in which Markdown means nothing. */
function afterText(text: unknown): string {
  return String(text).endsWith(">") ? "\n\n" : " ";
}
