import { toModuleHead } from "../io/output.js";
/** The runtime, unchanged: real TypeScript that is type-checked and tested in its own folder. */
export function copyRuntime(sources) {
    return [...sources].map(([path, text]) => ({
        path: `client/src/runtime/${path}`,
        text: `${toModuleHead(", which keeps the original in generators/runtime.")}\n${text}`,
    }));
}
