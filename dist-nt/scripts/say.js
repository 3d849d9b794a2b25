import { escapeControls } from "../generators/names/escape-controls.js";
import { createProgress } from "./progress.js";
/** A voice on the given streams. */
export function createVoice({ stdout, stderr, env = {} }) {
    return {
        say: (text) => void stderr.write(`${escapeControls(text)}\n`),
        prompt: (text) => void stderr.write(escapeControls(text)),
        print: (text) => void stdout.write(escapeControls(text)),
        printBytes: (text) => void stdout.write(stdout.isTTY ? escapeLines(text) : text),
        progress: createProgress(stderr, env),
    };
}
/** Text with its controls as escapes; the line ends stay as they are. */
function escapeLines(text) {
    return text.split("\r\n").map(escapeControls).join("\r\n");
}
