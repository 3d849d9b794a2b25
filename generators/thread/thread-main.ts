import { parentPort } from "node:worker_threads";
import { UnusableDocumentError } from "../diagnostics/unusable-document.js";
import { type GeneratorInput, type GeneratorName, loadGenerator, runGenerator } from "../generators.js";
import type { Answer, Request } from "./messages.js";

let input: GeneratorInput | undefined;

parentPort?.on("message", async (request: Request) => {
  // What cannot be loaded is told of when it is to run.
  if ("load" in request) return loadGenerator(request.load).catch(() => {});
  input = request.input ?? input;
  request.reply.postMessage(await answer(request.run, input));
});

async function answer(name: GeneratorName, given: GeneratorInput | undefined): Promise<Answer> {
  try {
    if (!given) throw new Error("there is no input");
    return { files: await runGenerator(name, given) };
  } catch (failure) {
    return failure instanceof UnusableDocumentError ? { unusable: failure.message } : { failure };
  }
}
