import type { LocationObject, RuleSeverity, SpecVersion, UserContext } from "@redocly/openapi-core";
import type { FailurePlace } from "../codes/body-parts.js";
import type { CodeOrigins } from "../codes/code-origin.js";
import type { CodePaths } from "../codes/code-path.js";
import { nameCodes } from "../names/code-name.js";
import {
  type Follow,
  type FollowedDocument,
  followComponents,
  followEach,
  type Placed,
} from "../openapi/follow.js";
import { isErrorStatus } from "../openapi/http-status.js";
import {
  isRecord,
  type OpenApiCatalogEntry,
  type OpenApiResponse,
  type OpenApiSchema,
} from "../openapi/openapi.js";
import type { FoundOperation } from "../openapi/operations.js";
import { type Place, toLocationObject, toRelativeFile } from "../openapi/place.js";
import type { BodySamples } from "../samples/body-samples.js";
import { readCarriedBody, readDefaultBody } from "./carried-body.js";
import type { CarriedBody } from "./error-body.js";
import { isErrorNorm, readErrorNorm, type SharedResponse } from "./shared-response.js";
import { validShapes } from "./valid-shapes.js";

/** The settings of an expansion. */
export interface ExpansionSettings {
  /** The places of the codes of the API. */
  readonly codePaths: CodePaths;
  /** The places where successes of the API refuse. */
  readonly failurePlaces: readonly FailurePlace[];
  /** Filled by the expansion. */
  readonly origins: CodeOrigins;
  /** The places of the texts for people. */
  readonly messagePaths: CodePaths;
  readonly samples: BodySamples;
}

/** The rules that the expansion itself reports. */
export type ExpansionRule =
  | "errors/code-not-in-body"
  | "errors/code-without-meaning"
  | "errors/invalid-extension"
  | "errors/name-taken"
  | "errors/no-error-body"
  | "errors/response-described-twice"
  | "errors/unknown-code-in-example"
  | "errors/unknown-status";

/** What the expansion of every operation needs: parts of the root document, and functions that write to it. */
export interface Surroundings extends ExpansionSettings {
  readonly security: unknown;
  readonly catalog: ReadonlyMap<string, CatalogItem>;
  /** The codes of the catalog and of the shared bodies by name: URIs by their last parts. */
  readonly codesByName: ReadonlyMap<string, string>;
  readonly shared: readonly SharedResponse[];
  /** The body for a code of a status whose shared response has none: the schema `ErrorBody`. */
  readonly defaultBody: CarriedBody | undefined;
  /** The schema of a body that the document has for codes, to suggest for others. */
  readonly commonSchema: OpenApiSchema | undefined;
  /** The statuses of `x-errors` that nothing describes. */
  readonly missing: ReadonlySet<string>;
  /** Reports a sentence at a place; `help` says what to do in this very case. */
  readonly report: (rule: ExpansionRule, message: string, at: LocationObject, help?: string) => void;
  readonly follow: Follow;
  /** The body that a response has for a code at one of the paths. */
  readonly readBody: (response: Placed<OpenApiResponse>, codePaths: CodePaths) => CarriedBody | undefined;
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
  settings: ExpansionSettings & { readonly operations: readonly FoundOperation[] },
): Omit<Surroundings, "missing"> {
  const { root } = document;
  const { operations, ...others } = settings;
  const report: Surroundings["report"] = (ruleId, message, at, help) => {
    const location = toLocationObject(at);
    // The engine keeps what a problem has besides.
    const added = { ...findSeverity(ruleId, context), ...(help !== undefined && { help }) };
    context.report({ ruleId, message, location, ...added });
  };
  const rootFile = context.location.source.absoluteRef;
  const shared = readShared(document, settings.codePaths, report);
  const defaultBody = readDefaultBody(document, settings.codePaths);
  const bodies = shared.map(({ body }) => body);
  const catalog = readCatalog(document, report);
  const listed = [...bodies, defaultBody].flatMap((body) => body?.listedCodes ?? []);
  return {
    ...others,
    security: root.security,
    report,
    follow: document.follow,
    readBody: (response, codePaths) => readCarriedBody(response, document, codePaths),
    catalog,
    codesByName: new Map([...nameCodes([...catalog.keys(), ...listed])].map(([code, name]) => [name, code])),
    shared,
    defaultBody,
    commonSchema:
      findSchema(bodies) ??
      defaultBody?.schema ??
      findSchema(readBodies(operations, document, settings.codePaths)),
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

/** Those that are no errors, as the preprocessor's other reports are. */
const warnings: ReadonlySet<ExpansionRule> = new Set(["errors/response-described-twice"]);

/** The configured severity of a rule that the expansion reports; if none is set, that of the preprocessor applies. */
function findSeverity(
  rule: ExpansionRule,
  { config, specVersion }: UserContext,
): { forceSeverity?: RuleSeverity } {
  const set = config?.rules[specVersion as SpecVersion]?.[rule];
  if (set === undefined || config === undefined) return warnings.has(rule) ? { forceSeverity: "warn" } : {};
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
      const message = `the catalog entry \`${code}\` has no \`meaning\``;
      report("errors/invalid-extension", message, at.key(), validShapes["x-error-catalog"]);
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
      if (!isErrorNorm(norm)) {
        const { problem, key } = norm;
        const place = key === undefined ? at.child("x-error").key() : at.child(["x-error", key]);
        const message = `${problem} at the response \`${name}\``;
        report("errors/invalid-extension", message, place, validShapes["x-error"]);
        return [];
      }
      const shared = { name, norm, response, location: at };
      const body = readCarriedBody({ node: response, location: at }, document, codePaths);
      return [{ ...shared, ...(body && { body }) }];
    },
  );
}

/** The first schema that another response can reference. */
function findSchema(bodies: Iterable<CarriedBody | undefined>): OpenApiSchema | undefined {
  for (const body of bodies) if (body?.hasCode && body.schema.$ref !== undefined) return body.schema;
  return undefined;
}

/** The bodies of the errors that operations describe themselves. */
function* readBodies(
  operations: readonly FoundOperation[],
  document: FollowedDocument,
  codePaths: CodePaths,
) {
  for (const { node, location } of operations) {
    const responses = followEach<OpenApiResponse>(
      node.responses,
      location.child("responses"),
      document.follow,
    );
    for (const { key, ...response } of responses)
      if (isErrorStatus(key)) yield readCarriedBody(response, document, codePaths);
  }
}

function ensureRecord(holder: Record<string, unknown>, key: string): Record<string, unknown> {
  const existing = holder[key];
  if (isRecord(existing)) return existing;
  const made: Record<string, unknown> = {};
  holder[key] = made;
  return made;
}
