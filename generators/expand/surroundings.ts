import type { Location, RuleSeverity, SpecVersion, UserContext } from "@redocly/openapi-core";
import { findSchemasAlong } from "../document/schemas-along.js";
import { isRecord, type OpenApiCatalogEntry, type OpenApiSchema } from "../openapi/openapi.js";
import { type CarriedBody, readErrorBody } from "./error-body.js";
import type { CodeOrigins } from "./origins.js";
import { toReference, toRelativeFile } from "./references.js";
import { readErrorNorm, type SharedResponse } from "./shared-response.js";

/** What an expansion is told. */
export interface ExpansionSettings {
  /** Property names that lead from an error body to its code: `["errorCode"]`. */
  readonly codePath: readonly string[];
  /** Filled by the expansion. */
  readonly origins: CodeOrigins;
}

/** Rules that only the expansion can judge. */
export type ExpansionRule =
  | "errors/code-without-meaning"
  | "errors/invalid-extension"
  | "errors/name-taken"
  | "errors/no-error-body"
  | "errors/unknown-code-in-example"
  | "errors/unknown-status";

/** What every operation is expanded with: what the root document says, and how to write to it. */
export interface Surroundings extends ExpansionSettings {
  readonly security: unknown;
  readonly catalog: ReadonlyMap<string, CatalogItem>;
  readonly shared: readonly SharedResponse[];
  /** The body for a code of a status whose shared response has none: the schema `ErrorBody`. */
  readonly defaultBody: CarriedBody | undefined;
  readonly report: (rule: ExpansionRule, message: string, at: Location) => void;
  /** Adds a schema to the root document; `false` where the name is taken. */
  readonly addSchema: (name: string, schema: OpenApiSchema) => boolean;
  /** How a file references a component of the root document. */
  readonly reference: (fromFile: string, section: "schemas" | "responses", name: string) => string;
}

/** An entry of the catalog and where its meaning stands. */
export interface CatalogItem {
  readonly entry: OpenApiCatalogEntry;
  readonly meaningAt: Location;
}

/** Reads what the root document says for all operations. */
export function readSurroundings(
  root: Record<string, unknown>,
  context: UserContext,
  settings: ExpansionSettings,
): Surroundings {
  const report: Surroundings["report"] = (ruleId, message, location) =>
    context.report({ ruleId, message, location, ...findSeverity(ruleId, context) });
  const rootFile = context.location.source.absoluteRef;
  const own = isRecord(root.components) ? root.components.schemas : undefined;
  const errorBody = isRecord(own) ? own.ErrorBody : undefined;
  return {
    ...settings,
    security: root.security,
    report,
    catalog: readCatalog(root, context, report),
    shared: readShared(root, context, settings.codePath, report),
    defaultBody: errorBody === undefined ? undefined : readDefaultBody(errorBody, context),
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

/** What the configuration says of a rule that the expansion reports; without a word, it goes by the preprocessor. */
function findSeverity(
  rule: ExpansionRule,
  { config, specVersion }: UserContext,
): { forceSeverity?: RuleSeverity } {
  const set = config?.rules[specVersion as SpecVersion]?.[rule];
  if (set === undefined || config === undefined) return {};
  return { forceSeverity: config.getRuleSettings(rule, specVersion as SpecVersion).severity };
}

function readCatalog(
  root: Readonly<Record<string, unknown>>,
  context: UserContext,
  report: Surroundings["report"],
): ReadonlyMap<string, CatalogItem> {
  const { node, location } = context.resolve<object>(root["x-error-catalog"] as object);
  const catalog = new Map<string, CatalogItem>();
  if (!isRecord(node) || !location) return catalog;
  // A catalog that is written in the root itself stands below its key there.
  const at = node === root["x-error-catalog"] ? location.child(["x-error-catalog"]) : location;
  for (const [code, entry] of Object.entries(node)) {
    if (isRecord(entry) && typeof entry.meaning === "string" && entry.meaning.trim() !== "") {
      catalog.set(code, {
        entry: entry as unknown as OpenApiCatalogEntry,
        meaningAt: at.child([code, "meaning"]),
      });
    } else {
      report(
        "errors/invalid-extension",
        `the catalog entry \`${code}\` has no \`meaning\``,
        at.child([code]).key(),
      );
    }
  }
  return catalog;
}

function readShared(
  root: Readonly<Record<string, unknown>>,
  context: UserContext,
  codePath: readonly string[],
  report: Surroundings["report"],
): readonly SharedResponse[] {
  const components = root.components;
  const responses = isRecord(components) ? components.responses : undefined;
  if (!isRecord(responses)) return [];
  return Object.entries(responses).flatMap(([name, value]): SharedResponse[] => {
    const resolved = context.resolve<object>(value as object);
    const { node: response } = resolved;
    if (!isRecord(response) || response["x-error"] === undefined || !resolved.location) return [];
    const inRoot = response === value;
    const location = inRoot ? resolved.location.child(["components", "responses", name]) : resolved.location;
    const norm = readErrorNorm(response["x-error"]);
    if (typeof norm === "string") {
      report(
        "errors/invalid-extension",
        `${norm} at the response \`${name}\``,
        location.child(["x-error"]).key(),
      );
      return [];
    }
    const shared = { name, norm, response, location };
    const body = readCarriedBody(shared, context, codePath);
    return [{ ...shared, ...(body && { body }) }];
  });
}

function readCarriedBody(
  { response, location }: SharedResponse,
  context: UserContext,
  codePath: readonly string[],
): CarriedBody | undefined {
  const [mediaType, media] = Object.entries(response.content ?? {})[0] ?? [];
  if (mediaType === undefined || typeof media?.schema?.$ref !== "string") return undefined;
  const file = location.source.absoluteRef;
  const target = context.resolve<object>(media.schema, file);
  if (!target.location) return undefined;
  const start = { schema: media.schema, location };
  const found = findSchemasAlong(start, codePath, context.resolve);
  return {
    mediaType,
    reference: toReference(target.location, context.location.source.absoluteRef),
    listsCodes: found.some(({ schema }) => schema.enum !== undefined || schema.const !== undefined),
    ...readErrorBody(collectSchemas(media.schema, file, context), media.example),
  };
}

function readDefaultBody(schema: unknown, context: UserContext): CarriedBody {
  const schemas = collectSchemas(schema as OpenApiSchema, context.location.source.absoluteRef, context);
  return {
    mediaType: "application/json",
    reference: "#/components/schemas/ErrorBody",
    ...readErrorBody(schemas, undefined),
  };
}

/** A schema and all that it is composed of by `allOf`, references followed, each once. */
function collectSchemas(schema: OpenApiSchema, file: string, context: UserContext): readonly OpenApiSchema[] {
  const found = new Set<OpenApiSchema>();
  const visit = (part: OpenApiSchema, from: string): void => {
    const { node, location } = context.resolve<object>(part as object, from);
    if (!isRecord(node) || found.has(node as OpenApiSchema)) return;
    const resolved = node as OpenApiSchema;
    found.add(resolved);
    const inside = typeof part.$ref === "string" ? (location?.source.absoluteRef ?? from) : from;
    for (const inner of resolved.allOf ?? []) visit(inner, inside);
  };
  visit(schema, file);
  return [...found];
}

function ensureRecord(holder: Record<string, unknown>, key: string): Record<string, unknown> {
  const existing = holder[key];
  if (isRecord(existing)) return existing;
  const made: Record<string, unknown> = {};
  holder[key] = made;
  return made;
}
