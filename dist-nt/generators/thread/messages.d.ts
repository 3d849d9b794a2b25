import type { MessagePort } from "node:worker_threads";
import type { GeneratorInput, GeneratorName } from "../generators.js";
import type { OutputFile } from "../io/output.js";
/** A message to the thread. */
export type Request = 
/** Load a generator that will run later. */
{
    readonly load: GeneratorName;
}
/** Run a generator; `input` is the part of its input that was not sent before. */
 | {
    readonly run: GeneratorName;
    readonly input: Partial<GeneratorInput>;
    readonly reply: MessagePort;
};
/** The result of a run. Messages lose their class, so an unusable document is sent as its message. */
export type Answer = {
    readonly files: readonly OutputFile[];
} | {
    readonly unusable: string;
} | {
    readonly failure: unknown;
};
