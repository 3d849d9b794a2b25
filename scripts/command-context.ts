import { type Ask, createAsk } from "./ask.js";
import { createVoice, type Voice } from "./say.js";
import type { Surroundings } from "./surroundings.js";

/** What a command works with. */
export interface CommandContext extends Voice {
  /** Absolute path of the folder that it works in, which paths are shown relative to. */
  readonly folder: string;
  /** The environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Asks somebody for a line. */
  readonly ask: Ask;
  /** Whether somebody is there to answer. */
  readonly isInteractive: boolean;
  /** Resolves once it is to end. */
  readonly untilInterrupted: () => Promise<unknown>;
  /** Prepares the process for work that takes long; called before what does it is loaded. */
  readonly tune: () => Promise<void>;
}

/** What a command works with in its surroundings. */
export function createContext(surroundings: Surroundings): CommandContext {
  const never = () => new Promise<never>(() => {});
  const voice = createVoice(surroundings);
  return {
    ...voice,
    ask: createAsk(surroundings.stdin, voice.prompt),
    isInteractive: surroundings.stdin?.isTTY === true,
    folder: surroundings.cwd,
    env: surroundings.env ?? {},
    untilInterrupted: surroundings.untilInterrupted ?? never,
    tune: surroundings.tune ?? (async () => {}),
  };
}
