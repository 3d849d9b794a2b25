import type { ApiConfig } from "./config/config.js";
import type { Contract } from "./contract/contract.js";
import type { Library } from "./docs/scripts.js";
import type { OutputFile } from "./io/output.js";
import { documentLimits } from "./limits/document-limits.js";
import { createOutputLimit, type TakeOutput } from "./limits/output-limit.js";
import type { Memory } from "./memory/memory.js";
import type { OpenApiDocument } from "./openapi/openapi.js";

/** The input of every generator. */
export interface GeneratorInput {
  readonly contract: Contract;
  /** Expanded and bundled. */
  readonly document: OpenApiDocument;
  readonly api: ApiConfig;
  readonly assets: Assets;
  /** What earlier runs remember; a run that stands alone has none. */
  readonly memory?: Memory | undefined;
}

/** The texts that ship with the toolchain, by relative path. */
export interface Assets {
  /** `generators/runtime`. */
  readonly runtime: ReadonlyMap<string, string>;
  /** `generators/adapters`. */
  readonly adapters: ReadonlyMap<string, string>;
  /** `templates`. */
  readonly templates: ReadonlyMap<string, string>;
  /** Scripts that the docs site loads. */
  readonly libraries: readonly Library[];
}

/** Loads a generator, a pure function from the input to files: what it is made of takes long to load. */
type LoadGenerator = () => Promise<(input: GeneratorInput) => readonly OutputFile[]>;

/** All generators, in the order in which their outputs build on each other. None of them calls another. */
const generators = {
  /** The published document and the contract as data. */
  document: async () => {
    const { emitDocument } = await import("./published/emit-openapi.js");
    const { fillSince } = await import("./published/fill-since.js");
    const { emitErrorsJson, emitErrorsSchema } = await import("./published/emit-errors-json.js");
    return ({ contract, document, assets }) => [
      emitDocument(fillSince(document, contract.catalog)),
      emitErrorsJson(contract),
      emitErrorsSchema(assets.templates),
    ];
  },
  /** The types of the whole document. */
  types: async () => {
    const { emitSchema } = await import("./types/emit-schema.js");
    return ({ document, memory }) => [emitSchema(document, memory)];
  },
  /** Codes and errors of each operation, guards and catalog. */
  errors: async () => {
    const { emitErrorFiles } = await import("./errors/emit-error-files.js");
    return ({ contract, api: { docsUrl, client }, memory }) =>
      emitErrorFiles(contract, { docsUrl, requestIdHeader: client.requestIdHeader }, "package", memory);
  },
  /** The operations as functions, and the npm package around everything. */
  client: async () => {
    const { emitClientFiles } = await import("./client/emit-client-files.js");
    return ({ contract, api, assets, memory }) => emitClientFiles(contract, api, assets, memory);
  },
  /** Fakes of every success and every documented error, and what checks responses, for tests. */
  testing: async () => {
    const { emitFakes } = await import("./testing/emit-fakes.js");
    const { emitTesting } = await import("./testing/emit-testing.js");
    const { emitDocumentedResponses } = await import("./testing/emit-documented-responses.js");
    const { emitTestingMsw } = await import("./testing/emit-testing-msw.js");
    const { emitTestingContract } = await import("./testing/emit-testing-contract.js");
    return ({ contract, document, memory }) => [
      emitFakes(contract, document, memory),
      emitTesting(),
      emitTestingMsw(),
      emitDocumentedResponses(contract, document, memory),
      emitTestingContract(contract),
    ];
  },
  /** The errors without the client, for a project that has one: parts of what the generators above make. */
  companion: loadCompanion,
  /** The static pages and their search; in the same folder are the reference and the files of `document`. */
  docs: async () => {
    const { renderDocs } = await import("./docs/render-docs.js");
    return ({ contract, document, api, assets, memory }) =>
      renderDocs({ contract, document, api, ...assets, memory }, limitOutput("docs", document));
  },
} satisfies Readonly<Record<string, LoadGenerator>>;

async function loadCompanion() {
  const [{ assembleCompanion }, { emitErrorFiles }, { emitSchema }, { keepErrors }, { hasRefusals }] =
    await Promise.all([
      import("./companion/assemble-companion.js"),
      import("./errors/emit-error-files.js"),
      import("./types/emit-schema.js"),
      import("./types/errors-only.js"),
      import("./emit/can-refuse.js"),
    ]);
  return ({ contract, document, api, assets, memory }: GeneratorInput) => {
    const { docsUrl, client } = api;
    const settings = { docsUrl, requestIdHeader: client.requestIdHeader };
    const files = emitErrorFiles(contract, settings, "companion", memory);
    const emitOwnSchema = () => emitSchema(keepErrors(document, hasRefusals(contract)), memory);
    return assembleCompanion({ contract, api, files, emitOwnSchema, assets });
  };
}

/** The docs have many similar pages, so that their limit is higher than that of code. */
function limitOutput(name: string, document: OpenApiDocument): TakeOutput {
  const { pagesFloor, filesFloor } = documentLimits.output;
  return createOutputLimit(document, `what \`${name}\` makes`, name === "docs" ? pagesFloor : filesFloor);
}

/**
 * Runs a generator.
 *
 * @throws {UnusableDocumentError} if its output is out of proportion to the document
 */
export async function runGenerator(
  name: GeneratorName,
  input: GeneratorInput,
): Promise<readonly OutputFile[]> {
  const run = await generators[name]();
  const files = run(input);
  const take = limitOutput(name, input.document);
  return files.map(take);
}

export type GeneratorName = keyof typeof generators;

/** The names of all generators. */
export const generatorNames = Object.keys(generators) as readonly GeneratorName[];

/** The generators that run for an API unless others are named: a companion takes the place of everything else. */
export function listGenerators({ client }: Pick<ApiConfig, "client">): readonly GeneratorName[] {
  const isCompanion = client.form === "companion";
  return generatorNames.filter((name) => (name === "companion") === isCompanion);
}

/** The folder that several generators write to: orphans in it are known only when all of them run. */
const folders: readonly { readonly folder: string; readonly filledBy: readonly GeneratorName[] }[] = [
  { folder: "client", filledBy: ["types", "errors", "client", "testing"] },
  { folder: "companion", filledBy: ["companion"] },
  { folder: "docs", filledBy: ["docs"] },
];

/** The output folders in which a run of the given generators can find orphans. */
export function listOwnedFolders(names: readonly GeneratorName[]): readonly string[] {
  return folders
    .filter(({ filledBy }) => filledBy.every((name) => names.includes(name)))
    .map(({ folder }) => folder);
}
