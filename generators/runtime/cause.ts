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
  const { name, message } = Object(thrown);
  const beneath: unknown = Object(ownValue(thrown, "cause")).message;
  const isError = typeof message === "string" && typeof name === "string";
  // An object may have no text.
  const texts = isError ? [message, beneath] : [typeof thrown === "object" ? "" : String(thrown)];
  const text = texts.filter((one) => typeof one === "string" && one !== "").join(": ");
  return { name: isError ? name : typeof thrown, message: toPlainText(redact(text, secrets)) };
}
