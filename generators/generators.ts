import type { ApiConfig } from "./config/config.js";
import type { Contract } from "./contract/contract.js";
import type { Library } from "./docs/scripts.js";
import type { OpenApiDocument } from "./document/openapi.js";
import type { OutputFile } from "./io/output.js";

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

/**
 * All generators, in the order of what builds on what. None of them calls another. What one is made of is
 * loaded when it is wanted: half of the time of a small document is the loading of compilers.
 */
const loaders = {
  /** The published document and the contract as data. */
  document: async () => {
    const { emitDocument, emitErrorsJson, emitErrorsSchema } = await import("./published/emit-document.js");
    return ({ contract, document, assets }) => [
      emitDocument(document),
      emitErrorsJson(contract),
      emitErrorsSchema(assets.templates),
    ];
  },
  /** The types of the whole document. */
  types: async () => {
    const { emitSchema } = await import("./types/emit-schema.js");
    return ({ document }) => [emitSchema(document)];
  },
  /** Codes and errors of each operation, guards and catalog. */
  errors: async () => {
    const { emitErrorFiles } = await import("./errors/emit-error-files.js");
    return ({ contract, api: { docsUrl, client } }) =>
      emitErrorFiles(contract, { docsUrl, requestIdHeader: client.requestIdHeader });
  },
  /** The operations as functions, and the npm package around everything. */
  client: async () => {
    const { emitClientFiles } = await import("./client/emit-client-files.js");
    return ({ contract, api, assets }) => emitClientFiles(contract, api.client, assets);
  },
  /** A fake of every documented error, for tests. */
  testing: async () => {
    const { emitTesting } = await import("./testing/emit-testing.js");
    return ({ contract }) => [emitTesting(contract)];
  },
  /** The static pages and their search; beside them stand the reference and what `document` makes. */
  docs: async () => {
    const { renderDocs } = await import("./docs/render-docs.js");
    return ({ contract, api, assets }) => renderDocs(contract, api, assets);
  },
} as const satisfies Record<string, () => Promise<Generator>>;

/** Runs a generator. */
export async function runGenerator(
  name: GeneratorName,
  input: GeneratorInput,
): Promise<readonly OutputFile[]> {
  const generator: Generator = await loaders[name]();
  return generator(input);
}

/** Loads what a generator is made of, so that it starts at once when it is run. */
export async function loadGenerator(name: GeneratorName): Promise<void> {
  await loaders[name]();
}

export type GeneratorName = keyof typeof loaders;

/** The names of all generators. */
export const generatorNames = Object.keys(loaders) as readonly GeneratorName[];

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
