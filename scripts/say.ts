import { escapeControls } from "../generators/names/escape-controls.js";
import { createProgress, type Progress } from "./progress.js";
import type { Surroundings } from "./surroundings.js";

// All that a command says or answers goes through here, so that text of a document or the name of a file
// cannot drive a terminal, wherever it gets into a message.

/** What a command says and answers. */
export interface Voice {
  /** Says something to people, on stderr. */
  readonly say: (text: string) => void;
  /** Says something without ending the line. */
  readonly prompt: (text: string) => void;
  /** Writes what was asked for to stdout, which is data: the line ends are those of the text. */
  readonly print: (text: string) => void;
  /** Writes data that programs take byte for byte, such as a patch; only a terminal gets it escaped. */
  readonly printBytes: (text: string) => void;
  readonly progress: Progress;
}

/** A voice on the given streams. */
export function createVoice({ stdout, stderr, env = {} }: Omit<Surroundings, "cwd">): Voice {
  return {
    say: (text) => void stderr.write(`${escapeControls(text)}\n`),
    prompt: (text) => void stderr.write(escapeControls(text)),
    print: (text) => void stdout.write(escapeControls(text)),
    printBytes: (text) => void stdout.write(stdout.isTTY ? escapeLines(text) : text),
    progress: createProgress(stderr, env),
  };
}

/** Text with its controls as escapes; the line ends stay as they are. */
function escapeLines(text: string): string {
  return text.split("\r\n").map(escapeControls).join("\r\n");
}
