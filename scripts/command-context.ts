import { createVoice, type Voice } from "./say.js";
import type { Surroundings } from "./surroundings.js";

/** What a command works with. */
export interface CommandContext extends Voice {
  /** Absolute path of the folder that it works in, which paths are shown relative to. */
  readonly folder: string;
  /** Resolves once it is to end. */
  readonly untilInterrupted: () => Promise<unknown>;
}

/** What a command works with in its surroundings. */
export function createContext(surroundings: Surroundings): CommandContext {
  const never = () => new Promise<never>(() => {});
  return {
    ...createVoice(surroundings),
    folder: surroundings.cwd,
    untilInterrupted: surroundings.untilInterrupted ?? never,
  };
}
