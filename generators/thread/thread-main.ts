import { parentPort } from "node:worker_threads";
import { type GeneratorInput, type GeneratorName, loadGenerator, runGenerator } from "../generators.js";
import { keepCompiled } from "../io/compile-cache.js";
import { UnusableDocumentError } from "../limits/unusable-document.js";
import type { Answer, Request } from "./messages.js";

keepCompiled();

let input: Partial<GeneratorInput> = {};

parentPort?.on("message", async (request: Request) => {
  // If a generator cannot be loaded, the error is reported when it runs.
  if ("load" in request) return loadGenerator(request.load).catch(() => {});
  input = { ...input, ...request.input };
  // The caller has sent all inputs that the generator needs.
  request.reply.postMessage(await answer(request.run, input as GeneratorInput));
});

async function answer(name: GeneratorName, given: GeneratorInput): Promise<Answer> {
  try {
    return { files: await runGenerator(name, given) };
  } catch (failure) {
    return failure instanceof UnusableDocumentError ? { unusable: failure.message } : { failure };
  }
}
