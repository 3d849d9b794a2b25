/** The words of a name, ASCII letters and digits only: `"get-3ds_Outcome"` gives get, 3ds, Outcome. */
function splitWords(text) {
    return text
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .split(/[^A-Za-z0-9]+/)
        .filter((word) => word !== "");
}
/** `create-card` gives `CreateCard`; `""` where the text has no ASCII letter or digit. */
export function toPascalCase(text) {
    return splitWords(text)
        .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
        .join("");
}
/** `create-card` gives `createCard`; `""` where the text has no ASCII letter or digit. */
export function toCamelCase(text) {
    const pascal = toPascalCase(text);
    return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}
