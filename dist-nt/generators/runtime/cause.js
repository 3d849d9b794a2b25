import { ownValue } from "./own.js";
import { toPlainText } from "./plain-text.js";
import { redact } from "./redact.js";
/** What was thrown, as plain data. It need not be an `Error` of this realm, or one at all. */
export function toCause(thrown, secrets) {
    let name = typeof thrown;
    let text = "";
    try {
        const error = Object(thrown);
        const beneath = Object(ownValue(thrown, "cause")).message;
        const isError = typeof error.message === "string" && typeof error.name === "string";
        const texts = isError ? [error.message, beneath] : [String(thrown)];
        text = texts.filter(Boolean).join(": ");
        if (isError)
            name = error.name;
    }
    catch {
        // What is thrown may itself throw, at every property.
    }
    return { name, message: toPlainText(redact(text, secrets)) };
}
