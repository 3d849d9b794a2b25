/** A name as an npm package may be called: lower case, hyphens between its words; `api` where nothing is left. */
export function toPackageName(text) {
    return (text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, "-")
        .replace(/^-+|-+$/g, "") || "api");
}
