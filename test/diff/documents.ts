import { buildSurface } from "../../generators/contract/build-surface.js";
import { diffSurfaces } from "../../generators/diff/diff-surfaces.js";
import type { Finding } from "../../generators/diff/finding.js";
import { LocalResolver } from "../../generators/document/local-resolver.js";
import { readDocument } from "../../generators/document/read-document.js";
import { toPlace } from "../../generators/document/to-diagnostic.js";
import type { FileSource } from "../../generators/io/read-files.js";

type Json = Readonly<Record<string, unknown>>;

/** How an error body is written in these documents, and what differs from case to case. */
export interface BodyOptions {
  readonly required?: readonly string[];
  readonly properties?: Json;
  readonly headers?: Json;
  readonly mediaTypes?: readonly string[];
}

/** A response whose body has the codes at `/errorCode`. */
export function coded(errorCode: unknown, options: BodyOptions = {}): Json {
  const { required = ["errorCode"], properties = {}, headers, mediaTypes = ["application/json"] } = options;
  const schema = { type: "object", required, properties: { errorCode, ...properties } };
  return {
    description: "No.",
    ...(headers && { headers }),
    content: Object.fromEntries(mediaTypes.map((name) => [name, { schema }])),
  };
}

/** A list of codes, with what they mean where that is given. */
export function codes(...listed: readonly (string | readonly [string, string])[]): Json {
  const pairs = listed.map((one) => (typeof one === "string" ? ([one, ""] as const) : one));
  const described = pairs.filter(([, meaning]) => meaning !== "");
  return {
    type: "string",
    enum: pairs.map(([code]) => code),
    ...(described.length > 0 && { "x-enumDescriptions": Object.fromEntries(described) }),
  };
}

/** A response without a body. */
export const bare: Json = { description: "No." };

/** A document of one operation, `create-card`, with these responses. */
export function withResponses(responses: Json, more: Json = {}): Json {
  return withOperation({ responses }, more);
}

/** A document of one operation, `create-card`. */
export function withOperation(operation: Json, more: Json = {}): Json {
  const { responses = {}, ...rest } = operation;
  const all = { "201": { description: "Done." }, ...(responses as Json) };
  return toDocument({ "/cards": { post: { operationId: "create-card", ...rest, responses: all } } }, more);
}

export function toDocument(paths: Json, more: Json = {}): Json {
  return { openapi: "3.1.0", info: { title: "Cards", version: "1" }, paths, ...more };
}

/** A document: its text, or the text of each file by its path, `openapi.yaml` being the root. */
export type Written = Json | string | Readonly<Record<`${string}.yaml`, string>>;

/** What a document says to callers whose requests fail. */
export async function surfaceOf(document: Written) {
  const files = new Map(Object.entries(toFiles(document)).map(([name, text]) => [`/api/${name}`, text]));
  const source: FileSource = {
    readText: async (path) => files.get(path) ?? Promise.reject(new Error(`no ${path}`)),
    toRealPath: async (path) => path,
    existsAsNoFile: () => false,
  };
  const root = "/api/openapi.yaml";
  const settings = { build: buildSurface, factsAlone: true };
  const { built, diagnostics } = await readDocument(root, settings, new LocalResolver(root, {}, source));
  if (!built) throw new Error(JSON.stringify(diagnostics.map(({ message }) => message)));
  return built;
}

function toFiles(document: Written): Readonly<Record<string, string>> {
  if (typeof document === "string") return { "openapi.yaml": document };
  if ("openapi.yaml" in document) return document as Readonly<Record<string, string>>;
  return { "openapi.yaml": JSON.stringify(document, undefined, 2) };
}

/** What has changed from one document to the other. */
export async function findingsOf(base: Written, revision: Written): Promise<readonly Finding[]> {
  return (
    diffSurfaces(await surfaceOf(base), await surfaceOf(revision), (location) => toPlace(location)) ?? []
  );
}
