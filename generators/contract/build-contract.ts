import { readErrorNorm } from "../expand/shared-response.js";
import { isReference, type OpenApiCatalogEntry, type OpenApiDocument } from "../openapi/openapi.js";
import type { ContractSources } from "./build-codes.js";
import { buildCredentials } from "./build-credentials.js";
import { buildOperations } from "./build-operations.js";
import { buildServers } from "./build-servers.js";
import { buildSession } from "./build-session.js";
import { buildSupport } from "./build-support.js";
import { buildWebhooks } from "./build-webhooks.js";
import type { CatalogEntry, Contract, DocumentedCode, Norm, Operation, RetryAdvice } from "./contract.js";
import { defaultNorms } from "./default-norms.js";
import { readCatalogEntry, readRetry, readText, readTexts } from "./read-extensions.js";
import { resolveIn } from "./resolve.js";
import { toStatusKind } from "./status-kind.js";

/** Builds the contract of an expanded and bundled document. */
export function buildContract(document: OpenApiDocument, sources: ContractSources): Contract {
  const { title = "API", version = "0", description } = document.info ?? {};
  const norms = buildNorms(document);
  const { operations, codePlaces } = buildOperations(document, norms, sources);
  const session = buildSession(document, operations);
  return {
    title,
    version,
    ...(description !== undefined && { description }),
    ...buildSupport(document.info?.contact),
    servers: buildServers(document.servers),
    codePlaces,
    credentials: buildCredentials(document),
    ...(session && { session }),
    tags: (document.tags ?? []).map(({ name, description, "x-displayName": title }) => ({
      name,
      title: readText(title) ?? name,
      ...(description !== undefined && { description }),
    })),
    norms,
    catalog: buildCatalog(document, operations),
    operations,
    webhooks: buildWebhooks(document),
  };
}

function buildNorms(document: OpenApiDocument): readonly Norm[] {
  const responses = Object.values(document.components?.responses ?? {});
  const norms = responses.flatMap((value): Norm[] => {
    const response = resolveIn(document, value);
    const norm = response && !isReference(response) && readErrorNorm(response["x-error"]);
    if (!norm || typeof norm === "string") return [];
    const { status, code } = norm;
    const [retry, guide] = [readRetry(norm.retry), readText(norm.guide)];
    return [
      {
        status,
        kind: toStatusKind(status),
        title: readText(norm.title) ?? status,
        description: response.description ?? "",
        ...(retry !== undefined && { retry }),
        // A status without a kind of its own says little, so that its code always says more.
        ...(code !== undefined && toStatusKind(status) !== "unexpectedStatus" && { genericCode: code }),
        troubleshooting: readTexts(norm.troubleshooting),
        ...(guide !== undefined && { guide }),
      },
    ];
  });
  const missing = defaultNorms.filter(({ status }) => !norms.some((norm) => norm.status === status));
  return [...norms, ...missing].sort((a, b) => (a.status < b.status ? -1 : 1));
}

/** Entries for all codes that an operation documents, whether the document's catalog has them or not. */
function buildCatalog(document: OpenApiDocument, operations: readonly Operation[]): readonly CatalogEntry[] {
  const documented = operations.flatMap(({ errors }) => errors.flatMap(({ codes }) => codes));
  const known = new Set(operations.map(({ id }) => id));
  const byName = new Map<string, DocumentedCode[]>();
  for (const code of documented) {
    const uses = byName.get(code.code) ?? [];
    byName.set(code.code, uses);
    uses.push(code);
  }
  return [...byName.keys()]
    .sort()
    .map((code) =>
      buildEntry(code, byName.get(code) ?? [], readCatalogEntry(document["x-error-catalog"], code), known),
    );
}

function buildEntry(
  code: string,
  uses: readonly DocumentedCode[],
  entry: Partial<OpenApiCatalogEntry>,
  known: ReadonlySet<string>,
): CatalogEntry {
  const fix = entry.fix ?? uses.find((use) => use.fix !== undefined)?.fix;
  const retry =
    (entry.retry as RetryAdvice | undefined) ?? uses.find((use) => use.retry !== undefined)?.retry;
  return {
    code,
    title: entry.title ?? code,
    meaning: entry.meaning ?? uses.find(({ meaning }) => meaning !== "")?.meaning ?? "",
    ...(fix !== undefined && { fix }),
    ...(retry !== undefined && { retry }),
    resolvedBy: (entry.resolvedBy ?? []).filter((id) => known.has(id)),
    ...(entry.since !== undefined && { since: entry.since }),
    deprecated: entry.deprecated ?? false,
  };
}
