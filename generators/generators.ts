import { copyRuntime } from "./client/copy-runtime.js";
import { emitAuth } from "./client/emit-auth.js";
import { emitClient, emitIndex } from "./client/emit-index.js";
import { emitOperations } from "./client/emit-operations.js";
import { emitPackage } from "./client/emit-package.js";
import { emitSession } from "./client/emit-session.js";
import { renderClientReadme } from "./client/render-readme.js";
import type { ApiConfig } from "./config/config.js";
import type { Contract } from "./contract/contract.js";
import { renderDocs, renderSearch } from "./docs/render-docs.js";
import type { Library } from "./docs/scripts.js";
import type { OpenApiDocument } from "./document/openapi.js";
import { emitCatalog } from "./errors/emit-catalog.js";
import { emitContracts } from "./errors/emit-contracts.js";
import { emitErrorTypes } from "./errors/emit-errors.js";
import { emitGuards } from "./errors/emit-guards.js";
import type { OutputFile } from "./io/output.js";
import { emitDocument, emitErrorsJson, emitErrorsSchema } from "./published/emit-document.js";
import { emitTesting } from "./testing/emit-testing.js";
import { emitSchema } from "./types/emit-schema.js";

/** What every generator is given. */
export interface GeneratorInput {
  readonly contract: Contract;
  /** Expanded and bundled. */
  readonly document: OpenApiDocument;
  readonly api: ApiConfig;
  readonly assets: Assets;
}

/** The texts that ship with the toolchain, by relative path. */
export interface Assets {
  /** `generators/runtime`. */
  readonly runtime: ReadonlyMap<string, string>;
  /** `templates`. */
  readonly templates: ReadonlyMap<string, string>;
  /** Scripts that the docs site loads. */
  readonly libraries: readonly Library[];
}

/** A pure function from the contract and the document to files. */
type Generator = (input: GeneratorInput) => readonly OutputFile[];

/** All generators, in the order of what builds on what. None of them calls another. */
export const generators = {
  /** The published document and the contract as data. */
  document: ({ contract, document, assets }) => publish(contract, document, assets),
  /** The types of the whole document. */
  types: ({ document }) => [emitSchema(document)],
  /** Codes and errors of each operation, guards and catalog. */
  errors: ({ contract, api }) => [
    emitErrorTypes(contract),
    emitContracts(contract, { docsUrl: api.docsUrl, requestIdHeader: api.client.requestIdHeader }),
    emitGuards(contract),
    emitCatalog(contract, api.docsUrl),
  ],
  /** The operations as functions, and the npm package around everything. */
  client: ({ contract, api, assets }) => [
    ...copyRuntime(assets.runtime),
    emitAuth(contract),
    ...emitSession(contract),
    emitClient(contract),
    emitIndex(contract),
    emitOperations(contract),
    ...emitPackage(contract, api.client),
    renderClientReadme(contract, api.client, assets.templates),
  ],
  /** A fake of every documented error, for tests. */
  testing: ({ contract }) => [emitTesting(contract)],
  /** The static pages; the reference beside them is `buildReference`'s. */
  docs: ({ contract, document, api, assets }) => [
    ...renderDocs(contract, api, assets.templates),
    ...renderSearch(contract, api, assets),
    ...publish(contract, document, assets).map((file) => ({ ...file, path: `docs/${file.path}` })),
  ],
} as const satisfies Record<string, Generator>;

function publish(
  contract: Contract,
  document: OpenApiDocument,
  { templates }: Assets,
): readonly OutputFile[] {
  return [emitDocument(document), emitErrorsJson(contract), emitErrorsSchema(templates)];
}

export type GeneratorName = keyof typeof generators;

/** The names of all generators. */
export const generatorNames = Object.keys(generators) as readonly GeneratorName[];

/** The folder that some generators fill together: what they no longer make there is an orphan once all of them run. */
const folders: readonly { readonly folder: string; readonly filledBy: readonly GeneratorName[] }[] = [
  { folder: "client", filledBy: ["types", "errors", "client", "testing"] },
  { folder: "docs", filledBy: ["docs"] },
];

/** The output folders in which a run of the given generators may tell what is no longer made. */
export function listOwnedFolders(names: readonly GeneratorName[]): readonly string[] {
  return folders
    .filter(({ filledBy }) => filledBy.every((name) => names.includes(name)))
    .map(({ folder }) => folder);
}
