import { escapeControls } from "../generators/names/escape-controls.js";
import type { TextStream } from "./surroundings.js";

/** Shows what is going on, on one line of a terminal; silent anywhere else. */
export interface Progress {
  readonly show: (stage: string) => void;
  readonly clear: () => void;
}

/** Progress on a stream, which is left as it was by `clear`. */
export function createProgress(
  stream: TextStream,
  env: Readonly<Record<string, string | undefined>>,
): Progress {
  if (!stream.isTTY || env.CI) return { show: () => {}, clear: () => {} };
  return {
    show: (stage) => stream.write(`\r\u001b[K${escapeControls(stage)} …`),
    clear: () => stream.write("\r\u001b[K"),
  };
}
