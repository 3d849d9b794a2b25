import { type GeneratorInput, type GeneratorName } from "../generators.js";
import type { OutputFile } from "../io/output.js";
/** A second thread, for generators that take long. */
export interface GeneratorThread {
    /** Runs a generator, as `runGenerator` does. A part of the input that was sent before is not sent again. */
    readonly run: (name: GeneratorName, input: GeneratorInput) => Promise<readonly OutputFile[]>;
    /** Starts a run in advance: `run` with the same parts returns its result. */
    readonly begin: (name: GeneratorName, parts: Partial<GeneratorInput>) => void;
    readonly close: () => Promise<void>;
}
/**
 * Starts the thread, which loads what generators need while the document is read.
 *
 * @param names generators that it will run
 */
export declare function startGeneratorThread(names: readonly GeneratorName[]): GeneratorThread;
