import { createVoice, type Voice } from "./say.js";
import type { Surroundings } from "./surroundings.js";

/** What a command works with. */
export interface CommandContext extends Voice {
  /** Absolute path of the folder that it works in, which paths are shown relative to. */
  readonly folder: string;
  /** The environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Resolves once it is to end. */
  readonly untilInterrupted: () => Promise<unknown>;
}

/** What a command works with in its surroundings. */
export function createContext(surroundings: Surroundings): CommandContext {
  const never = () => new Promise<never>(() => {});
  return {
    ...createVoice(surroundings),
    folder: surroundings.cwd,
    env: surroundings.env ?? {},
    untilInterrupted: surroundings.untilInterrupted ?? never,
  };
}
