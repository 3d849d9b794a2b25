/** How a document may name a status, the most exact first. */
export function toStatusKeys(status) {
    return [`${status}`, `${Math.floor(status / 100)}XX`, "default"];
}
