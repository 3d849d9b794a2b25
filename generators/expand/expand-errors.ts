import type { Location, Oas3Decorator, Oas3Preprocessor, UserContext } from "@redocly/openapi-core";
import type { BodyPartsByRoot, FailurePlace } from "../codes/body-parts.js";
import type { CodeOrigins } from "../codes/code-origin.js";
import { formatFailurePlace } from "../codes/failure-settings.js";
import { listsValues, locateCodes } from "../codes/listed-codes.js";
import { readOwnParts, readPartSettings, type WrittenParts } from "../codes/part-settings.js";
import { toAsciiPascalCase } from "../names/case.js";
import { tellApart } from "../names/tell-apart.js";
import { createFollow, type FollowedDocument, followComponents, type Placed } from "../openapi/follow.js";
import { isRecord } from "../openapi/openapi.js";
import { type FoundOperation, listOperations } from "../openapi/operations.js";
import { Place } from "../openapi/place.js";
import { createBodySamples } from "../samples/body-samples.js";
import { findConfiguredParts } from "./configured-parts.js";
import { expandOperation, type NamedOperation } from "./expand-operation.js";
import { expandShared } from "./expand-shared.js";
import { findBodyParts } from "./find-body-parts.js";
import { listMissing } from "./find-shared.js";
import { readSurroundings } from "./surroundings.js";

/** What an expansion returns besides the document, and its settings. */
export interface ExpansionRecord {
  /** Filled with the origin of every code. */
  readonly origins: CodeOrigins;
  /** Filled with the places of the parts of each document's error bodies. */
  readonly bodyParts: BodyPartsByRoot;
  /** Called with each place of `x-errors`, `x-error` and `x-error-catalog`, if the document has any. */
  readonly onErrorModel?: (places: readonly Place[]) => void;
  /** The places that the caller knows, rather than Redocly's configuration. */
  readonly places?: WrittenParts;
}

/**
 * A Redocly preprocessor that turns `x-errors` into plain OpenAPI: for each operation and status a
 * named schema of its codes, a named body, a response with one example a code, and references to the
 * shared responses. The decorator `strip` removes the shorthand later.
 */
export function createExpansion(record: ExpansionRecord): ReturnType<Oas3Preprocessor> {
  return {
    Schema(schema: unknown, { location }: UserContext) {
      rememberOrigins(schema, location, record.origins);
    },
    Root: {
      leave(root: unknown, context: UserContext) {
        if (isRecord(root)) expandDocument(root, context, record);
      },
    },
  } as ReturnType<Oas3Preprocessor>;
}

/** Removes `x-errors`, except for exemptions from shared responses, which plain OpenAPI cannot express. */
export const createStripping = (): ReturnType<Oas3Decorator> => ({
  Operation: {
    leave(node) {
      const operation = node as unknown as Record<string, unknown>;
      const written = Object.entries(operation["x-errors"] ?? {});
      const exempt = written.filter(([, codes]) => codes === false);
      if (exempt.length > 0) operation["x-errors"] = Object.fromEntries(exempt);
      else delete operation["x-errors"];
    },
  },
});

/** Writes into the root and its operations. */
function expandDocument(
  root: Record<string, unknown>,
  context: UserContext,
  { origins, bodyParts, onErrorModel, places }: ExpansionRecord,
): void {
  const document = { root, location: Place.of(context.location), follow: createFollow(context.resolve) };
  const operations = listOperations(document);
  const model = listErrorModel(document, operations);
  const isStrict = model.length > 0;
  if (isStrict) onErrorModel?.(model);
  const settings = {
    ...readOwnParts(root),
    ...findConfiguredParts(context),
    ...readPartSettings(places),
  };
  const parts = findBodyParts(document, operations, settings, isStrict);
  bodyParts.set(root, parts);
  const read = readSurroundings(document, context, {
    codePaths: parts.codePaths,
    messagePaths: parts.messagePaths,
    samples: createBodySamples(document.follow),
    failurePlaces: parts.failurePlaces,
    origins,
    operations,
  });
  const surroundings = { ...read, missing: listMissing(operations, read) };
  for (const operation of nameFound(operations)) expandOperation(operation, surroundings);
  for (const shared of surroundings.shared) expandShared(shared, surroundings);
  keepFailures(root, parts.failurePlaces);
}

/** Schemas do not say that a success may refuse, so that the published document has the setting. */
function keepFailures(root: Record<string, unknown>, places: readonly FailurePlace[]): void {
  if (places.length === 0) return;
  const { "x-openapi-errors": own } = root;
  const settings = places.map(formatFailurePlace);
  root["x-openapi-errors"] = {
    ...(isRecord(own) && own),
    failure: settings.length === 1 ? settings[0] : settings,
  };
}

function nameFound(operations: readonly FoundOperation[]): readonly NamedOperation[] {
  const withCodes = operations.filter(({ node }) => node["x-errors"] !== undefined);
  const bases = nameSchemas(withCodes.map(({ id }) => id));
  return operations.map((one) => ({ ...one, schemaBase: bases.get(one.id) ?? "" }));
}

/**
 * What the schemas of operations start with, by name of the operation: no two alike, also where case
 * does not count, and the same whatever the order of the operations.
 */
function nameSchemas(operations: Iterable<string>): ReadonlyMap<string, string> {
  return tellApart(operations, {
    toName: (name) => toAsciiPascalCase(name) || "Operation",
    fold: (base) => base.toLowerCase(),
    separator: "_",
  });
}

/** The places of what a document says of its errors by our extensions. */
function listErrorModel(document: FollowedDocument, operations: readonly FoundOperation[]): readonly Place[] {
  const listPlaces = (name: string, nodes: readonly Placed[]) =>
    nodes.filter(({ node }) => node[name] !== undefined).map(({ location }) => location.child(name));
  return [
    ...listPlaces("x-error-catalog", [{ node: document.root, location: document.location }]),
    ...listPlaces("x-errors", operations),
    ...listPlaces("x-error", followComponents(document, "responses")),
  ];
}

/** Remembers the origins of codes that a document lists as `enum` or `const`: the places in the schema. */
function rememberOrigins(schema: unknown, location: Location, origins: CodeOrigins): void {
  if (!isRecord(schema) || !listsValues(schema)) return;
  let paths: ReturnType<typeof locateCodes> | undefined;
  origins.set(schema, (code) => {
    paths ??= locateCodes(schema);
    const path = paths.get(code);
    const at = path && location.child([...path]);
    return at && { code: at, meaning: at, fromShorthand: false };
  });
}
