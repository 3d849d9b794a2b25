import type { Location, UserContext } from "@redocly/openapi-core";
import { defaultCodePath } from "../expand/code-path.js";
import { findConfiguredPaths } from "../expand/configured-code-paths.js";
import type { ExpansionRecord } from "../expand/expand-errors.js";
import type { OpenApiSchema } from "../openapi/openapi.js";
import { type CatalogFact, readCatalogFacts } from "./catalog-facts.js";
import { listCodes } from "./code-facts.js";
import { type OperationFact, readOperationFacts } from "./operation-facts.js";
import { readSharedFacts, type SharedFact } from "./shared-facts.js";

/** An expanded document as the rules see it: what it says of errors, and where. */
export interface DocumentFacts {
  readonly root: Readonly<Record<string, unknown>>;
  readonly location: Location;
  readonly resolve: UserContext["resolve"];
  /** Property names that lead from an error body to its code. */
  readonly codePath: readonly string[];
  /** `undefined` where the document has no catalog. */
  readonly catalog: ReadonlyMap<string, CatalogFact> | undefined;
  /** Whether the expansion made a schema of codes. */
  readonly isMade: (schema: OpenApiSchema) => boolean;
  readonly shared: readonly SharedFact[];
  /** Those of `paths`. */
  readonly operations: readonly OperationFact[];
}

/** Reads the facts of a document whose root is being visited. */
export function readDocumentFacts(
  root: Readonly<Record<string, unknown>>,
  context: UserContext,
  { origins, codePaths }: ExpansionRecord,
): DocumentFacts {
  const { location, resolve } = context;
  // Without the expansion, nobody has looked where the codes sit.
  const [codePath = defaultCodePath] = codePaths.get(root) ?? findConfiguredPaths(context) ?? [];
  const sources = { root, location, resolve, codePath, origins };
  const shared = readSharedFacts(sources);
  return {
    ...sources,
    catalog: readCatalogFacts(sources),
    isMade: (schema) => listCodes(schema).some((code) => origins.get(schema)?.(code)?.fromShorthand),
    shared,
    operations: readOperationFacts(sources, shared),
  };
}
