/** Where the history of a document is unless it is configured: beside it. */
export function toHistoryPath(document) {
    return `${document.replace(/\.(ya?ml|json)$/i, "")}.history.yaml`;
}
/** Where, beside its history, the errors of the last release are kept. */
export function toReleasedPath(history) {
    return `${history.replace(/\.ya?ml$/i, "")}.released.json`;
}
