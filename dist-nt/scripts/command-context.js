import { createAsk } from "./ask.js";
import { createVoice } from "./say.js";
/** What a command works with in its surroundings. */
export function createContext(surroundings) {
    const never = () => new Promise(() => { });
    const voice = createVoice(surroundings);
    return {
        ...voice,
        ask: createAsk(surroundings.stdin, voice.prompt),
        isInteractive: surroundings.stdin?.isTTY === true,
        folder: surroundings.cwd,
        env: surroundings.env ?? {},
        untilInterrupted: surroundings.untilInterrupted ?? never,
    };
}
