import { toWords } from "./code-names.js";
/** Whether a property of an error body, by its name, repeats the number of the HTTP status. */
export function namesStatus(name) {
    return /^(http|error|response)?status(code)?$|^http(response)?code$/.test(toWords(name).join(""));
}
/** Whether a property of an error body, by its name, has the standard text of the HTTP status. */
export function namesStatusText(name) {
    return /^(http)?(status(name|text|message|phrase)|reasonphrase)$/.test(toWords(name).join(""));
}
