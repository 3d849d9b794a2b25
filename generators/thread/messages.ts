import type { MessagePort } from "node:worker_threads";
import type { GeneratorInput, GeneratorName } from "../generators.js";
import type { OutputFile } from "../io/output.js";

/** What is asked of the thread. */
export type Request =
  /** To be ready for a generator that will be run. */
  | { readonly load: GeneratorName }
  /** To run a generator; `input` is what it needs and was not sent before. */
  | { readonly run: GeneratorName; readonly input: Partial<GeneratorInput>; readonly reply: MessagePort };

/** What comes of a run. Classes do not survive the way, so that an unusable document is told by its text. */
export type Answer =
  | { readonly files: readonly OutputFile[] }
  | { readonly unusable: string }
  | { readonly failure: unknown };
