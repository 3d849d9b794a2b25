import { isJson, toEssence } from "../openapi/media-types.js";
/** How a body of a media type is written. A range with room for JSON takes objects as JSON. */
export function toRequestForm({ mediaType, values }) {
    const essence = toEssence(mediaType);
    if (isJson(essence))
        return "json";
    if (essence === "application/x-www-form-urlencoded")
        return "form";
    if (essence.startsWith("multipart/"))
        return "multipart";
    if (/^(\*|application)\/\*$/.test(essence) && values !== "primitive")
        return "json";
    return essence.startsWith("text/") && values === "primitive" ? "text" : "raw";
}
/** The media type that a body is sent with by default: JSON where a range is meant for objects. */
export function toSentType(content) {
    const isRange = content.mediaType.includes("*");
    return isRange && toRequestForm(content) === "json" ? "application/json" : content.mediaType;
}
