import type { ApiConfig } from "./config/config.js";
import type { Contract } from "./contract/contract.js";
import type { Library } from "./docs/scripts.js";
import type { OutputFile } from "./io/output.js";
import type { OpenApiDocument } from "./openapi/openapi.js";
/** The input of every generator. */
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
    /** `generators/adapters`. */
    readonly adapters: ReadonlyMap<string, string>;
    /** `templates`. */
    readonly templates: ReadonlyMap<string, string>;
    /** Scripts that the docs site loads. */
    readonly libraries: readonly Library[];
}
type Part = keyof GeneratorInput;
/** A generator: a pure function from parts of the input to files. */
interface Generator<Need extends Part> {
    readonly needs: readonly Need[];
    /** What it is made of is loaded when it is wanted: half of the time of a small document is the loading of compilers. */
    readonly load: () => Promise<(input: Pick<GeneratorInput, Need>) => readonly OutputFile[]>;
}
/** All generators, in the order in which their outputs build on each other. None of them calls another. */
declare const generators: {
    /** The published document and the contract as data. */
    readonly document: Generator<"document" | "contract" | "assets">;
    /** The types of the whole document. */
    readonly types: Generator<"document">;
    /** Codes and errors of each operation, guards and catalog. */
    readonly errors: Generator<"api" | "contract">;
    /** The operations as functions, and the npm package around everything. */
    readonly client: Generator<"api" | "contract" | "assets">;
    /** Fakes of every success and every documented error, and what checks responses, for tests. */
    readonly testing: Generator<"document" | "contract">;
    /** The errors without the client, for a project that has one: parts of what the generators above make. */
    readonly companion: Generator<"document" | "api" | "contract" | "assets">;
    /** The static pages and their search; in the same folder are the reference and the files of `document`. */
    readonly docs: Generator<"document" | "api" | "contract" | "assets">;
};
/**
 * Runs a generator.
 *
 * @throws {UnusableDocumentError} if its output is out of proportion to the document
 */
export declare function runGenerator(name: GeneratorName, input: GeneratorInput): Promise<readonly OutputFile[]>;
/** Loads the modules of a generator in advance, so that it starts at once when it runs. */
export declare function loadGenerator(name: GeneratorName): Promise<void>;
/** The parts of the input that a generator reads. */
export declare function listNeeds(name: GeneratorName): readonly Part[];
export type GeneratorName = keyof typeof generators;
/** The names of all generators. */
export declare const generatorNames: readonly GeneratorName[];
/** The generators that run for an API unless others are named: a companion takes the place of everything else. */
export declare function listGenerators({ client }: Pick<ApiConfig, "client">): readonly GeneratorName[];
/** The output folders in which a run of the given generators can find orphans. */
export declare function listOwnedFolders(names: readonly GeneratorName[]): readonly string[];
export {};
