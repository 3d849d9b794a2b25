import { isJson } from "./media-types.js";
/** Where a parameter travels. */
const places = ["path", "query", "querystring", "header", "cookie"];
/** Whether a parameter travels somewhere that the specification knows. */
export function isParameterPlace(place) {
    return places.includes(place);
}
/** The styles of each place; the first is what it has by default. */
const stylesByPlace = {
    path: ["simple", "label", "matrix"],
    query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
    header: ["simple"],
    cookie: ["form", "cookie"],
};
/** Whether a place has a style; a place without styles has every one. */
export function hasStyle(place, style) {
    return style === undefined || (stylesByPlace[place]?.includes(String(style)) ?? true);
}
/** The style of something in a place. What the place does not have counts as not said. */
export function toStyle(place, stated) {
    const known = hasStyle(place, stated.style) ? stated.style : undefined;
    const style = String(known ?? stylesByPlace[place]?.[0] ?? "form");
    return {
        style,
        explode: typeof stated.explode === "boolean" ? stated.explode : isExplodedByDefault(style),
        allowReserved: stated.allowReserved === true,
    };
}
/** Whether lists and objects are written in parts where nothing is said; a `deepObject` always is. */
function isExplodedByDefault(style) {
    return style === "form" || style === "cookie" || style === "deepObject";
}
/** How a value that a media type describes becomes text: as JSON, or as the text that it is. */
export function toContentForm(mediaType) {
    return isJson(mediaType) ? "json" : "text";
}
/** The parameters that a path item or an operation lists itself. */
export function listParameters({ node, location }, follow) {
    const { parameters } = node;
    if (!Array.isArray(parameters))
        return [];
    return parameters.flatMap((parameter, index) => follow(parameter, location.child(["parameters", index])) ?? []);
}
