import type { ApiConfig } from "./config/config.js";
import type { GeneratorInput } from "./generator-input.js";
import type { OutputFile } from "./io/output.js";
import { documentLimits } from "./limits/document-limits.js";
import { createOutputLimit, type TakeOutput } from "./limits/output-limit.js";
import type { OpenApiDocument } from "./openapi/openapi.js";

/** Loads a generator, a pure function from the input to files: what it is made of takes long to load. */
type LoadGenerator = () => Promise<(input: GeneratorInput) => readonly OutputFile[]>;

/** All generators, in the order in which their outputs build on each other. None of them calls another. */
const generators = {
  /** The published document and the contract as data. */
  document: async () => {
    const { emitPublishedFiles } = await import("./published/emit-published-files.js");
    return ({ contract, document, assets }) => emitPublishedFiles(contract, document, assets.templates);
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
    const { emitTestingFiles } = await import("./testing/emit-testing-files.js");
    return ({ contract, document, memory }) => emitTestingFiles(contract, document, memory);
  },
  /** The errors without the client, for a project that has one: parts of what the generators above make. */
  companion: async () => (await import("./make-companion.js")).makeCompanion,
  /** The static pages and their search; in the same folder are the reference and the files of `document`. */
  docs: async () => {
    const { renderDocs } = await import("./docs/render-docs.js");
    return ({ contract, document, api, assets, memory }) =>
      renderDocs({ contract, document, api, ...assets, memory }, limitOutput("docs", document));
  },
} satisfies Readonly<Record<string, LoadGenerator>>;

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
