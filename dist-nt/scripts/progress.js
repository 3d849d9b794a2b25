import { escapeControls } from "../generators/names/escape-controls.js";
/** Progress on a stream, which is left as it was by `clear`. */
export function createProgress(stream, env) {
    if (!stream.isTTY || env.CI)
        return { show: () => { }, clear: () => { } };
    return {
        show: (stage) => stream.write(`\r\u001b[K${escapeControls(stage)} …`),
        clear: () => stream.write("\r\u001b[K"),
    };
}
