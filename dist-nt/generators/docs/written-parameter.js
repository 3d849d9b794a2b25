/** A value as a parameter carries it, in as many parts as its style writes; encoded where it is part of a URL. */
export function writeParameter(parameter, value) {
    const { name, place, mediaType, serialization } = parameter;
    const encode = place === "header" || place === "cookie" ? (text) => text : encodePart;
    const write = (one) => encode(toText(one));
    if (mediaType !== undefined || typeof value !== "object" || value === null) {
        return [
            [name, withPrefix(parameter, mediaType === undefined ? write(value) : encode(JSON.stringify(value)))],
        ];
    }
    const { style, explode } = serialization;
    if (Array.isArray(value)) {
        const isRepeated = explode && (style === "form" || style === "cookie");
        if (isRepeated)
            return value.map((one) => [name, write(one)]);
        return [[name, withPrefix(parameter, value.map(write).join(separators[style] ?? ","))]];
    }
    const entries = Object.entries(value);
    if (style === "deepObject")
        return entries.map(([key, one]) => [`${name}[${key}]`, write(one)]);
    if (explode && place === "query")
        return entries.map(([key, one]) => [key, write(one)]);
    const parts = entries.map(([key, one]) => `${encode(key)}${explode ? "=" : ","}${write(one)}`);
    return [[name, withPrefix(parameter, parts.join(","))]];
}
/** Text in a part of a URL. */
export function encodePart(text) {
    // Half a character has no encoding.
    return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd")).replaceAll("'", "%27");
}
/** What is between the items of a list, where that is no comma (OpenAPI, Style Values). */
const separators = { spaceDelimited: "%20", pipeDelimited: "%7C" };
/** In a path, two styles mark where a value begins. */
function withPrefix({ name, serialization: { style } }, text) {
    if (style === "label")
        return `.${text}`;
    return style === "matrix" ? `;${encodePart(name)}=${text}` : text;
}
function toText(value) {
    return typeof value === "object" ? JSON.stringify(value) : String(value);
}
