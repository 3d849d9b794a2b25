import type { Operation, RetryAdvice } from "../../contract/contract.js";
import { highlight } from "../highlight.js";
import type { Html } from "../html.js";
import type { SampleView, ViewSources } from "./sources.js";

export interface RetryView {
  readonly name: RetryAdvice;
  readonly label: string;
  readonly sentence: string;
}

const retryTexts: Readonly<Record<RetryAdvice, { readonly label: string; readonly sentence: string }>> = {
  never: { label: "Do not retry", sentence: "No. Sending it again gets the same answer." },
  "after-fix": {
    label: "Retry after the fix",
    sentence: "Yes, after the fix. The same request, unchanged, gets the same answer.",
  },
  "after-delay": {
    label: "Retry after a delay",
    sentence: "Yes, after a delay, and only what is harmless when done twice.",
  },
  "after-credentials": {
    label: "Retry with new credentials",
    sentence: "Yes, once there are new credentials.",
  },
};

/** The badge and the sentence of retry advice; `null` where the document gives none. */
export function viewRetry(retry: RetryAdvice | undefined): RetryView | null {
  return retry === undefined ? null : { name: retry, ...retryTexts[retry] };
}

/** What an operation says of being sent twice. */
export function viewReplay({ replay, replayKey }: Operation) {
  if (replay === "safe") {
    return { name: "safe", label: "Safe to repeat", sentence: "Repeating it has no further effect." };
  }
  if (replay === "keyed") {
    const key = replayKey ? `the same ${replayKey.in} value ${replayKey.name}` : "the same key";
    return { name: "keyed", label: "Safe with a key", sentence: `Repeat it with ${key}.` };
  }
  return { name: "once", label: "Send once", sentence: "Sent again, it may be carried out twice." };
}

/** A link to an operation by its id. */
export interface LinkView {
  readonly text: string;
  readonly href: string;
}

/** Links to the operations that the site knows. */
export function viewOperationLinks(ids: readonly string[], { links }: ViewSources): readonly LinkView[] {
  return ids.flatMap((id) => {
    const href = links.operation(id);
    return href === undefined ? [] : [{ text: id, href }];
  });
}

/** A body as JSON; `null` where there is none. */
export function viewBody(body: unknown): SampleView | null {
  if (body === undefined) return null;
  return { language: "json", html: highlight(JSON.stringify(body, undefined, 2)) };
}

/** A listing in TypeScript. */
export function viewTypeScript(text: string): SampleView {
  return { language: "typescript", html: highlight(text) };
}

/** Document text as Markdown; `null` where it says nothing. */
export function viewText(text: string | undefined, { markdown }: ViewSources): Html | null {
  return text === undefined || text.trim() === "" ? null : markdown(text);
}

/** `1 code`, `2 codes`. */
export function countNoun(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
