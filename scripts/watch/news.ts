import { findState, formatState } from "../../generators/io/file-state.js";
import { type Journal, keepJournal } from "../../generators/io/journal.js";

/** Says what repeated work has to say, as far as it is news. */
export interface News {
  /** For the work to say something. */
  readonly say: (text: string) => void;
  /**
   * Does the work once more. Where no file has changed that it read or wrote, and it would say what it said before,
   * nothing is said: what is said may go to a file in the folder that is watched, which would be a change without end.
   */
  readonly tell: (work: () => Promise<void>) => Promise<void>;
}

export function createNews(say: (text: string) => void): News {
  let last: { readonly journal: Journal; readonly said: string } | undefined;
  let hear = say;
  return {
    say: (text) => hear(text),
    tell: async (work) => {
      const texts: string[] = [];
      const isTouched = last === undefined || hasChanged(last.journal);
      hear = (text) => {
        texts.push(text);
        if (isTouched) say(text);
      };
      const { journal } = await keepJournal(work).finally(() => {
        hear = say;
      });
      const said = texts.map(withoutTime).join("\n");
      if (!isTouched && said !== last?.said) for (const text of texts) say(text);
      last = { journal, said };
    },
  };
}

function hasChanged({ files }: Journal): boolean {
  return [...files].some(([path, state]) => formatState(findState(path)) !== formatState(state));
}

/** How long it took is no news. */
function withoutTime(text: string): string {
  return text.replace(/; [\d.]+ m?s$/, "");
}
