import { fillServerUrl, findServerProblem } from "../names/server-url.js";
import { isRecord, type OpenApiDocument, type OpenApiServer } from "../openapi/openapi.js";
import { hasScheme, isWebLink } from "./harmless-html.js";
import { toHarmlessMarkdown } from "./harmless-markdown.js";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** What holds entries by names of the author's, who may call a property `default`. */
const maps = words(
  "paths webhooks x-webhooks pathItems responses callbacks content encoding headers links examples parameters " +
    "requestBodies schemas securitySchemes variables mapping scopes properties patternProperties " +
    "dependentSchemas $defs definitions",
);

/** What holds data, which is shown as it is. */
const data = words(
  "value dataValue serializedValue example examples x-example x-examples default const enum",
);

/** What Redoc renders as Markdown in any object. */
const prose = words("description x-description x-summary");

/** What Redoc makes a link of. */
const links = words(
  "url href termsOfService authorizationUrl tokenUrl refreshUrl deviceAuthorizationUrl openIdConnectUrl",
);

/** What is part of a syntax tree to Redoc, which renders one that is in the place of a text. */
const treeMark = "$$mdtype";

/**
 * Makes a document one that a page may show: harmless HTML in its texts, links to pages only, no picture
 * from elsewhere, and the servers that the client knows. Samples and other values stay as they are.
 *
 * @param document a copy that is ours, since it is changed
 */
export function makeHarmless(document: OpenApiDocument): void {
  const logo = findEmbeddedPicture(document.info);
  cleanIn(document, false, new Set());
  const info: Record<string, unknown> = { ...document.info };
  cleanTextAt(info, "summary");
  if (logo === undefined) delete info["x-logo"];
  else Object.assign(info["x-logo"] as object, { url: logo });
  Object.assign(document, { info });
}

/** @param done what is cleaned already: parts of a document may be one and the same */
function cleanIn(whole: unknown, isMap: boolean, done: Set<unknown>): void {
  if (typeof whole !== "object" || whole === null || done.has(whole)) return;
  done.add(whole);
  if (Array.isArray(whole)) for (const item of whole) cleanIn(item, false, done);
  else if (isMap) for (const entry of Object.values(whole)) cleanIn(entry, false, done);
  else cleanObject(whole as Record<string, unknown>, done);
}

function cleanObject(whole: Record<string, unknown>, done: Set<unknown>): void {
  for (const [key, value] of Object.entries(whole)) {
    if (key === "servers" && Array.isArray(value)) whole[key] = value.filter(isUsableServer);
    if (key === "server" && isRecord(value) && !isUsableServer(value)) delete whole[key];
    else if (prose.has(key)) cleanTextAt(whole, key);
    else if (key === "x-enumDescriptions" && isRecord(value))
      for (const name of Object.keys(value)) cleanTextAt(value, name);
    else if (links.has(key) && typeof value === "string" && hasScheme(value) && !isWebLink(value.trim()))
      delete whole[key];
    else if (key === treeMark) delete whole[key];
    // Those of a schema are a list of values, the others have names.
    else if (!data.has(key) || (key === "examples" && isRecord(value))) cleanEntries(key, value, done);
  }
}

/** Whether the client may send to it, too. Redoc shows no page at all where a server has no URL. */
function isUsableServer(server: unknown): boolean {
  if (!isRecord(server) || typeof server["url"] !== "string") return false;
  return findServerProblem(fillServerUrl(server as unknown as OpenApiServer)) === undefined;
}

function cleanEntries(key: string, value: unknown, done: Set<unknown>): void {
  if (key !== "callbacks" || !isRecord(value)) cleanIn(value, maps.has(key), done);
  // Each is itself a map, by expressions.
  else for (const callback of Object.values(value)) cleanIn(callback, true, done);
}

function cleanTextAt(whole: Record<string, unknown>, key: string): void {
  const text = whole[key];
  if (typeof text === "string") whole[key] = toHarmlessMarkdown(text);
  else if (typeof text === "object") delete whole[key];
}

/** The logo as a picture that is in the document itself, and cannot do anything. */
function findEmbeddedPicture(info: object): string | undefined {
  const { "x-logo": logo } = info as { readonly "x-logo"?: unknown };
  const url = isRecord(logo) ? logo["url"] : undefined;
  const isPicture = typeof url === "string" && /^data:image\/(?:png|jpeg|gif|webp);base64,/.test(url);
  return isPicture ? url : undefined;
}
