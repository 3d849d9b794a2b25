import type { Document, LocationObject, UserContext } from "@redocly/openapi-core";
import type { FoundParts } from "../codes/body-parts.js";
import { defaultCodePath } from "../codes/code-path.js";
import { listCodes } from "../codes/listed-codes.js";
import { readOwnParts } from "../codes/part-settings.js";
import { findConfiguredParts } from "../expand/configured-parts.js";
import type { ExpansionRecord } from "../expand/expand-errors.js";
import type { Memory } from "../memory/memory.js";
import { createFollow, type FollowedDocument } from "../openapi/follow.js";
import type { OpenApiDocument, OpenApiSchema } from "../openapi/openapi.js";
import { Place } from "../openapi/place.js";
import { type BodySamples, createBodySamples } from "../samples/body-samples.js";
import { createValueCheck, type IsValidValue } from "../samples/value-samples.js";
import { type CatalogFact, readCatalogFacts } from "./catalog-facts.js";
import { type CodeReader, createCodeReader } from "./code-facts.js";
import { type HistoryFact, readHistoryFacts } from "./history-facts.js";
import { type OperationFact, readOperationFacts } from "./operation-facts.js";
import { readSharedFacts, type SharedFact } from "./shared-facts.js";

/**
 * The one reading of an expanded document: everything it declares about errors, with places. Rules check these
 * facts, also of a document that has not been mended; the contract is the facts without places.
 */
export interface DocumentFacts extends FollowedDocument, FoundParts {
  readonly root: OpenApiDocument & Readonly<Record<string, unknown>>;
  /** `undefined` where the document has no catalog. */
  readonly catalog: ReadonlyMap<string, CatalogFact> | undefined;
  /** Whether the expansion made a schema of codes. */
  readonly isMade: (schema: OpenApiSchema) => boolean;
  readonly shared: readonly SharedFact[];
  /** Those of `paths`. */
  readonly operations: readonly OperationFact[];
  readonly reader: CodeReader;
  /** What its releases have changed; `undefined` where no history is kept, or known. */
  readonly history?: HistoryFact | undefined;
  /** Sample bodies of its errors. */
  readonly samples: BodySamples;
  /** Whether a value of a request is valid by its schema. */
  readonly isValidInput: IsValidValue;
  /** Where the place of the code is configured, for the API or in the root of the document. */
  readonly codeSetting?: LocationObject | undefined;
}

/** What facts are read with besides the document. */
export interface FactSources {
  /** Where `code` is configured, if not in the document. */
  readonly codeSetting?: LocationObject | undefined;
  /** That of its errors, if there is one. */
  readonly history?: Document | undefined;
  /** What earlier readings remember; nothing by default. */
  readonly memory?: Memory | undefined;
}

/** Reads the facts of a document whose root is being visited. */
export function readDocumentFacts(
  root: Readonly<Record<string, unknown>>,
  context: UserContext,
  { origins, bodyParts }: ExpansionRecord,
  { history, memory, codeSetting }: FactSources = {},
): DocumentFacts {
  // Without the expansion, the places are not yet known.
  const unknown: FoundParts = {
    codePaths: [defaultCodePath],
    messagePaths: [],
    issuePlaces: [],
    failurePlaces: [],
    ofOperations: new Map(),
  };
  const parts = bodyParts.get(root) ?? { ...unknown, ...readOwnParts(root), ...findConfiguredParts(context) };
  const document = { root, location: Place.of(context.location), follow: createFollow(context.resolve) };
  return {
    ...readFacts(document, { parts, origins, memory }),
    ...(history && { history: readHistoryFacts(history) }),
    codeSetting: codeSetting ?? findOwnSetting(document),
  };
}

function findOwnSetting({ root, location }: Pick<FollowedDocument, "root" | "location">): Place | undefined {
  return readOwnParts(root as Readonly<Record<string, unknown>>).codePaths
    ? location.child(["x-openapi-errors", "code"])
    : undefined;
}

/** Reads the facts of a document, given how its references are followed. */
export function readFacts(
  document: FollowedDocument,
  {
    parts,
    origins,
    memory,
  }: {
    readonly parts: FoundParts;
    readonly origins: ExpansionRecord["origins"];
    readonly memory?: Memory | undefined;
  },
): DocumentFacts {
  const reader = createCodeReader(document.follow, origins);
  const shared = readSharedFacts(document);
  return {
    ...document,
    root: document.root as DocumentFacts["root"],
    ...parts,
    catalog: readCatalogFacts(document),
    isMade: (schema) => listCodes(schema).some(({ code }) => origins.get(schema)?.(code)?.fromShorthand),
    shared,
    operations: readOperationFacts({ ...document, ...parts, reader, shared }),
    reader,
    samples: createBodySamples(document.follow, memory),
    isValidInput: createValueCheck(document.follow, "request"),
  };
}
