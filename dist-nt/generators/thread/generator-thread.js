import { once } from "node:events";
import { MessageChannel, Worker } from "node:worker_threads";
import { listNeeds } from "../generators.js";
import { UnusableDocumentError } from "../limits/unusable-document.js";
/** The script of the thread: the built file, or the source file. */
const entry = import.meta.url.endsWith(".js") ? "./thread-main.js" : "./from-source.mjs";
/**
 * Starts the thread, which loads what generators need while the document is read.
 *
 * @param names generators that it will run
 */
export function startGeneratorThread(names) {
    const worker = new Worker(new URL(entry, import.meta.url));
    const failed = once(worker, "error").then(([error]) => {
        throw error;
    });
    failed.catch(() => { });
    const send = (request) => worker.postMessage(request, "reply" in request ? [request.reply] : undefined);
    for (const load of names)
        send({ load });
    let sent = {};
    const run = async (name, parts) => {
        const { port1: port, port2: reply } = new MessageChannel();
        const unsent = pickUnsent(name, parts, sent);
        send({ run: name, reply, input: unsent });
        sent = { ...sent, ...unsent };
        const [answer] = await Promise.race([once(port, "message"), failed]);
        port.close();
        return toFiles(answer);
    };
    let begun;
    return {
        run: (name, input) => {
            const early = begun?.name === name && isMadeOf(begun, input) ? begun.files : undefined;
            if (early)
                begun = undefined;
            return early ?? run(name, input);
        },
        begin: (name, parts) => {
            begun = { name, parts, files: run(name, parts) };
            // A failure is reported to the caller that asks for the result.
            begun.files.catch(() => { });
        },
        close: async () => {
            await worker.terminate();
        },
    };
}
function isMadeOf({ name, parts }, input) {
    return listNeeds(name).every((part) => parts[part] === input[part]);
}
/** The parts of a generator's input that the thread does not have yet. */
function pickUnsent(name, input, sent) {
    const parts = listNeeds(name).filter((part) => input[part] !== sent[part]);
    return Object.fromEntries(parts.map((part) => [part, input[part]]));
}
function toFiles(answer) {
    if ("files" in answer)
        return answer.files;
    throw "unusable" in answer ? new UnusableDocumentError(answer.unusable) : answer.failure;
}
