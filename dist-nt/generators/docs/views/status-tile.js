/** The tile of a status, a range or `default`. */
export function viewStatusTile(status) {
    const first = status.charAt(0);
    return { status, family: /[1-5]/.test(first) ? first : "x" };
}
/** What a status is called beside its tile, without its number; empty where it has no other name. */
export function nameBeside({ status, title }) {
    return title === status ? "" : title.startsWith(`${status} `) ? title.slice(status.length + 1) : title;
}
