import { ownValue } from "./own.js";
import { toPlainText } from "./plain-text.js";
import { redact } from "./redact.js";

/** What a function threw. Plain data, and nothing secret is in it. */
export interface ErrorCause {
  /** Such as `TypeError`; of what is no error, its type. */
  readonly name: string;
  /** With what lies beneath it, behind a colon. */
  readonly message: string;
}

/** What was thrown, as plain data. It need not be an `Error` of this realm, or one at all. */
export function toCause(thrown: unknown, secrets: readonly string[]): ErrorCause {
  let name: string = typeof thrown;
  let text = "";
  try {
    const error = Object(thrown);
    const beneath: unknown = Object(ownValue(thrown, "cause")).message;
    const isError = typeof error.message === "string" && typeof error.name === "string";
    const texts = isError ? [error.message, beneath] : [String(thrown)];
    text = texts.filter(Boolean).join(": ");
    if (isError) name = error.name;
  } catch {
    // What is thrown may itself throw, at every property.
  }
  return { name, message: toPlainText(redact(text, secrets)) };
}
