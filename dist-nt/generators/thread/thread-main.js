import { parentPort } from "node:worker_threads";
import { loadGenerator, runGenerator } from "../generators.js";
import { keepCompiled } from "../io/compile-cache.js";
import { UnusableDocumentError } from "../limits/unusable-document.js";
keepCompiled();
let input = {};
parentPort?.on("message", async (request) => {
    // If a generator cannot be loaded, the error is reported when it runs.
    if ("load" in request)
        return loadGenerator(request.load).catch(() => { });
    input = { ...input, ...request.input };
    // The caller has sent all inputs that the generator needs.
    request.reply.postMessage(await answer(request.run, input));
});
async function answer(name, given) {
    try {
        return { files: await runGenerator(name, given) };
    }
    catch (failure) {
        return failure instanceof UnusableDocumentError ? { unusable: failure.message } : { failure };
    }
}
