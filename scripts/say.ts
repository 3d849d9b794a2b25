import { escapeControls } from "../generators/names/escape-controls.js";

// All that a command says or answers goes through here, so that text of a document or the name of a file
// cannot drive a terminal, wherever it gets into a message.

/** Says something to people, on stderr. */
export function say(text: string): void {
  process.stderr.write(`${escapeControls(text)}\n`);
}

/** Writes what was asked for to stdout, which is data: the line ends are those of the text. */
export function print(text: string): void {
  process.stdout.write(escapeControls(text));
}
