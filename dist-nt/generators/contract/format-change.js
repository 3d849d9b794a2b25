/** A change as Markdown, with where callers meet it: "`CARD_LOST` added (403 of `create-card`, `reissue-card`)". */
export function formatChange({ change, text, status, operations }) {
    // What happened to a status names it.
    const under = status === undefined || change.startsWith("status-") ? "" : status;
    const named = operations.map((id) => `\`${id.replaceAll("`", "'")}\``).join(", ");
    const where = [under, named].filter((part) => part !== "").join(" of ");
    return where === "" ? text : `${text} (${where})`;
}
