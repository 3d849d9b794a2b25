import type { RuleSeverity, SpecVersion, UserContext } from "@redocly/openapi-core";
import type { CodeOrigins } from "../codes/code-origin.js";
import { type CodePaths, defaultCodePath } from "../codes/code-path.js";
import { listsValues } from "../codes/listed-codes.js";
import { collectComposed, findSchemasAlong } from "../openapi/composed.js";
import { type Follow, type FollowedDocument, followComponents, type Placed } from "../openapi/follow.js";
import {
  isRecord,
  type OpenApiCatalogEntry,
  type OpenApiResponse,
  type OpenApiSchema,
} from "../openapi/openapi.js";
import { type Place, toLocationObject, toReference, toRelativeFile } from "../openapi/place.js";
import { type CarriedBody, readErrorBody } from "./error-body.js";
import { readErrorNorm, type SharedResponse } from "./shared-response.js";

/** The settings of an expansion. */
export interface ExpansionSettings {
  /** The places of the codes of the API. */
  readonly codePaths: CodePaths;
  /** Filled by the expansion. */
  readonly origins: CodeOrigins;
}

/** The rules that the expansion itself reports. */
export type ExpansionRule =
  | "errors/code-without-meaning"
  | "errors/invalid-extension"
  | "errors/name-taken"
  | "errors/no-error-body"
  | "errors/unknown-code-in-example"
  | "errors/unknown-status";

/** What the expansion of every operation needs: parts of the root document, and functions that write to it. */
export interface Surroundings extends ExpansionSettings {
  readonly security: unknown;
  readonly catalog: ReadonlyMap<string, CatalogItem>;
  readonly shared: readonly SharedResponse[];
  /** The body for a code of a status whose shared response has none: the schema `ErrorBody`. */
  readonly defaultBody: CarriedBody | undefined;
  readonly report: (rule: ExpansionRule, message: string, at: Place) => void;
  /** Adds a schema to the root document; `false` where the name is taken. */
  readonly addSchema: (name: string, schema: OpenApiSchema) => boolean;
  /** How a file references a component of the root document. */
  readonly reference: (fromFile: string, section: "schemas" | "responses", name: string) => string;
}

/** An entry of the catalog, with the place of its meaning. */
export interface CatalogItem {
  readonly entry: OpenApiCatalogEntry;
  readonly meaningAt: Place;
}

/** Reads the parts of the root document that apply to all operations. */
export function readSurroundings(
  document: FollowedDocument & { readonly root: Record<string, unknown> },
  context: UserContext,
  settings: ExpansionSettings,
): Surroundings {
  const { root } = document;
  const report: Surroundings["report"] = (ruleId, message, at) =>
    context.report({ ruleId, message, location: toLocationObject(at), ...findSeverity(ruleId, context) });
  const rootFile = context.location.source.absoluteRef;
  return {
    ...settings,
    security: root.security,
    report,
    catalog: readCatalog(document, report),
    shared: readShared(document, settings.codePaths, report),
    defaultBody: readDefaultBody(document, settings.codePaths),
    addSchema: (name, schema) => {
      const schemas = ensureRecord(ensureRecord(root, "components"), "schemas");
      if (Object.hasOwn(schemas, name)) return false;
      schemas[name] = schema;
      return true;
    },
    reference: (fromFile, section, name) =>
      `${toRelativeFile(rootFile, fromFile)}#/components/${section}/${name}`,
  };
}

/** The configured severity of a rule that the expansion reports; if none is set, that of the preprocessor applies. */
function findSeverity(
  rule: ExpansionRule,
  { config, specVersion }: UserContext,
): { forceSeverity?: RuleSeverity } {
  const set = config?.rules[specVersion as SpecVersion]?.[rule];
  if (set === undefined || config === undefined) return {};
  return { forceSeverity: config.getRuleSettings(rule, specVersion as SpecVersion).severity };
}

function readCatalog(
  { root, location, follow }: FollowedDocument,
  report: Surroundings["report"],
): ReadonlyMap<string, CatalogItem> {
  const catalog = new Map<string, CatalogItem>();
  const placed = follow(root["x-error-catalog"], location.child("x-error-catalog"));
  for (const [code, entry] of Object.entries(placed?.node ?? {})) {
    const at = (placed?.location ?? location).child(code);
    if (isRecord(entry) && typeof entry.meaning === "string" && entry.meaning.trim() !== "") {
      const meaningAt = at.child("meaning");
      catalog.set(code, { entry: entry as unknown as OpenApiCatalogEntry, meaningAt });
    } else {
      report("errors/invalid-extension", `the catalog entry \`${code}\` has no \`meaning\``, at.key());
    }
  }
  return catalog;
}

function readShared(
  document: FollowedDocument,
  codePaths: CodePaths,
  report: Surroundings["report"],
): readonly SharedResponse[] {
  return followComponents<OpenApiResponse>(document, "responses").flatMap(
    ({ key: name, node: response, location: at }): SharedResponse[] => {
      if (response["x-error"] === undefined) return [];
      const norm = readErrorNorm(response["x-error"]);
      if (typeof norm === "string") {
        report("errors/invalid-extension", `${norm} at the response \`${name}\``, at.child("x-error").key());
        return [];
      }
      const shared = { name, norm, response, location: at };
      const body = readCarriedBody(shared, document, codePaths);
      return [{ ...shared, ...(body && { body }) }];
    },
  );
}

function readCarriedBody(
  { response, location }: SharedResponse,
  document: FollowedDocument,
  codePaths: CodePaths,
): CarriedBody | undefined {
  const { follow } = document;
  const [mediaType, media] = Object.entries(response.content ?? {})[0] ?? [];
  if (mediaType === undefined || typeof media?.schema?.$ref !== "string") return undefined;
  const start = { node: media.schema, location: location.child(["content", mediaType, "schema"]) };
  const target = follow(start.node, start.location);
  if (!target) return undefined;
  const schemas = collectComposed([start], follow, ["allOf"]).map(({ node }) => node);
  const codePath = pickCodePath(start, codePaths, follow);
  return {
    mediaType,
    codePath,
    reference: toReference(target.location, document.location.source.absoluteRef),
    listsCodes: findSchemasAlong(start, codePath, follow).some(({ node }) => listsValues(node)),
    ...readErrorBody(schemas, media.example),
  };
}

/** The schema `ErrorBody` of the root document. */
function readDefaultBody(document: FollowedDocument, codePaths: CodePaths): CarriedBody | undefined {
  const start = followComponents(document, "schemas").find(({ key }) => key === "ErrorBody");
  if (!start) return undefined;
  const composed = collectComposed([start], document.follow, ["allOf"]);
  return {
    mediaType: "application/json",
    codePath: pickCodePath(start, codePaths, document.follow),
    reference: "#/components/schemas/ErrorBody",
    ...readErrorBody(
      composed.map(({ node: schema }) => schema),
      undefined,
    ),
  };
}

/** Of the places of the API, the first that a body has. */
function pickCodePath(body: Placed<unknown>, codePaths: CodePaths, follow: Follow): readonly string[] {
  const found = codePaths.find((path) => findSchemasAlong(body, path, follow).length > 0);
  return found ?? codePaths[0] ?? defaultCodePath;
}

function ensureRecord(holder: Record<string, unknown>, key: string): Record<string, unknown> {
  const existing = holder[key];
  if (isRecord(existing)) return existing;
  const made: Record<string, unknown> = {};
  holder[key] = made;
  return made;
}
