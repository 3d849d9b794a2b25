import { statSync } from "node:fs";
import { lookAt } from "./look-at.js";

/** What tells that a file is the one that was seen, in less time than its content does. */
export interface FileState {
  /** Its length, and which file it is. */
  readonly identity: string;
  /** When it was last written, renamed or linked, which nobody can set; milliseconds since 1970. */
  readonly changedMs: number;
}

/** The state of a file; `null` where there is none. */
export function findState(path: string): FileState | null {
  const found = lookAt(() => statSync(path));
  return found?.isFile() ? { identity: `${found.size} ${found.ino}`, changedMs: found.ctimeMs } : null;
}

/** A state as a text that no other state has. */
export function formatState(state: FileState | null): string | null {
  return state && `${state.identity} ${state.changedMs}`;
}
