import { once } from "node:events";
import { MessageChannel, Worker } from "node:worker_threads";
import { type GeneratorInput, type GeneratorName, listNeeds } from "../generators.js";
import type { OutputFile } from "../io/output.js";
import { UnusableDocumentError } from "../limits/unusable-document.js";
import type { Answer, Request } from "./messages.js";

/** The script of the thread: the built file, or the source file. */
const entry = import.meta.url.endsWith(".js") ? "./thread-main.js" : "./from-source.mjs";

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
export function startGeneratorThread(names: readonly GeneratorName[]): GeneratorThread {
  const worker = new Worker(new URL(entry, import.meta.url));
  const failed = once(worker, "error").then(([error]): never => {
    throw error;
  });
  failed.catch(() => {});
  const send = (request: Request) =>
    worker.postMessage(request, "reply" in request ? [request.reply] : undefined);
  for (const load of names) send({ load });
  let sent: Partial<GeneratorInput> = {};
  const run = async (name: GeneratorName, parts: Partial<GeneratorInput>) => {
    const { port1: port, port2: reply } = new MessageChannel();
    const unsent = pickUnsent(name, parts, sent);
    send({ run: name, reply, input: unsent });
    sent = { ...sent, ...unsent };
    const [answer] = await Promise.race([once(port, "message"), failed]);
    port.close();
    return toFiles(answer);
  };
  let begun: Begun | undefined;
  return {
    run: (name, input) => {
      const early = begun?.name === name && isMadeOf(begun, input) ? begun.files : undefined;
      if (early) begun = undefined;
      return early ?? run(name, input);
    },
    begin: (name, parts) => {
      begun = { name, parts, files: run(name, parts) };
      // A failure is reported to the caller that asks for the result.
      begun.files.catch(() => {});
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

/** A run that was started in advance. */
interface Begun {
  readonly name: GeneratorName;
  readonly parts: Partial<GeneratorInput>;
  readonly files: Promise<readonly OutputFile[]>;
}

function isMadeOf({ name, parts }: Begun, input: GeneratorInput): boolean {
  return listNeeds(name).every((part) => parts[part] === input[part]);
}

/** The parts of a generator's input that the thread does not have yet. */
function pickUnsent(
  name: GeneratorName,
  input: Partial<GeneratorInput>,
  sent: Partial<GeneratorInput>,
): Partial<GeneratorInput> {
  const parts = listNeeds(name).filter((part) => input[part] !== sent[part]);
  return Object.fromEntries(parts.map((part) => [part, input[part]]));
}

function toFiles(answer: Answer): readonly OutputFile[] {
  if ("files" in answer) return answer.files;
  throw "unusable" in answer ? new UnusableDocumentError(answer.unusable) : answer.failure;
}
