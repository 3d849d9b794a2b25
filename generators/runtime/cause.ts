import { ownValue } from "./own.js";
import { toPlainText } from "./plain-text.js";
import { redact } from "./redact.js";

/** What a function threw. Plain data, and nothing secret is in it. */
export interface ErrorCause {
  /** Such as `TypeError`. */
  readonly name: string;
  /** With what lies beneath it, behind a colon. */
  readonly message: string;
}

/** What was thrown, as plain data. It need not be an `Error` of this realm, or one at all. */
export function toCause(thrown: unknown, secrets: readonly string[]): ErrorCause {
  const { name, message } = Object(thrown);
  if (typeof message !== "string") return { name: typeof thrown, message: clean(toText(thrown), secrets) };
  const beneath: unknown = Object(ownValue(thrown, "cause")).message;
  return { name: `${name}`, message: clean(beneath ? `${message}: ${beneath}` : message, secrets) };
}

function clean(text: string, secrets: readonly string[]): string {
  return toPlainText(redact(text, secrets));
}

/** Not of an object, which may have no text. */
function toText(thrown: unknown): string {
  return typeof thrown === "object" ? "" : String(thrown);
}
