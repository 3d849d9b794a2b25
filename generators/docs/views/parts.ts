import type { Contract, Operation, RetryAdvice } from "../../contract/contract.js";
import { formatPointer } from "../../openapi/pointer.js";
import { highlight } from "../highlight.js";
import { escapeHtml, type Html } from "../html.js";
import type { SampleView, ViewSources } from "./sources.js";

export interface RetryView {
  readonly name: RetryAdvice;
  readonly label: string;
  readonly sentence: string;
}

const retryTexts: Readonly<Record<RetryAdvice, { readonly label: string; readonly sentence: string }>> = {
  never: { label: "Never", sentence: "The same request gets the same response." },
  "after-fix": {
    label: "After a fix",
    sentence: "The unchanged request gets the same response.",
  },
  "after-delay": {
    label: "After a delay",
    sentence: "The same request may succeed later. Send it again only if repeating it is harmless.",
  },
  "after-credentials": {
    label: "With new credentials",
    sentence: "The same request succeeds once its credentials are valid.",
  },
};

/** A code as people call it, and all of it where that is not the same: the type of a problem is a URI. */
export function viewCodeName(code: string, { nameCode }: Pick<ViewSources, "nameCode">) {
  const name = nameCode(code);
  return { code: name, whole: name === code ? null : code };
}

/** The badge and the sentence of retry advice; `null` where the document gives none. */
export function viewRetry(retry: RetryAdvice | undefined): RetryView | null {
  return retry === undefined ? null : { name: retry, ...retryTexts[retry] };
}

/** The badge and the sentence that say whether an operation may be repeated. */
export function viewReplay({ replay, replayKey }: Operation) {
  if (replay === "safe") {
    return {
      name: "safe",
      label: "Safe to repeat",
      sentence: "Repeating the request has no further effect.",
    };
  }
  if (replay === "keyed") {
    const key = replayKey ? `the same ${replayKey.in} value ${replayKey.name}` : "the same key";
    return {
      name: "keyed",
      label: "Safe to repeat with its key",
      sentence: `A repeat with ${key} has no further effect.`,
    };
  }
  return { name: "once", label: "Do not repeat", sentence: "A repeated request may take effect twice." };
}

/** A link to an operation by its id. */
export interface LinkView {
  readonly text: string;
  readonly href: string;
}

/** Links to operations by their ids; ids without a page are left out. */
export function viewOperationLinks(ids: readonly string[], { links }: ViewSources): readonly LinkView[] {
  return ids.flatMap((id) => {
    const href = links.operation(id);
    return href === undefined ? [] : [{ text: id, href }];
  });
}

/**
 * A body as JSON; `null` where there is none.
 *
 * @param mediaType of the body, if it is not JSON
 */
export function viewBody(body: unknown, mediaType: string | undefined): SampleView | null {
  if (body === undefined) return null;
  return { note: mediaType ?? null, language: "json", html: highlight(JSON.stringify(body, undefined, 2)) };
}

/** A command for a shell. */
export function viewShell(text: string): SampleView {
  return { note: null, language: "shell", html: escapeHtml(text) };
}

/** A listing in TypeScript. */
export function viewTypeScript(text: string): SampleView {
  return { note: null, language: "typescript", html: highlight(text) };
}

/** Document text as Markdown; `null` where it is missing or blank. */
export function viewText(text: string | undefined, { markdown }: Pick<ViewSources, "markdown">): Html | null {
  return text === undefined || text.trim() === "" ? null : markdown(text);
}

/** What a page says where it would list codes; `null` where the document has some. */
export function viewMissingCodes({ catalog, codePlaces }: Contract): MissingCodesView | null {
  return catalog.length > 0 ? null : { places: codePlaces.map(({ path }) => formatPointer(path)) };
}

/** Of a document without codes: where its error bodies have them all the same. */
export interface MissingCodesView {
  readonly places: readonly string[];
}

/** `1 code`, `2 codes`. */
export function countNoun(count: number, noun: string, nouns = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : nouns}`;
}
