import { isRecord } from "../openapi/openapi.js";
import { hasScheme, isWebLink } from "./harmless-html.js";
import { toHarmlessMarkdown } from "./harmless-markdown.js";
const words = (text) => new Set(text.split(" "));
/** What holds entries by names of the author's, who may call a property `default`. */
const maps = words("paths webhooks x-webhooks pathItems responses callbacks content encoding headers links examples parameters " +
    "requestBodies schemas securitySchemes variables mapping scopes properties patternProperties " +
    "dependentSchemas $defs definitions");
/** What holds data, which is shown as it is. */
const data = words("value dataValue serializedValue example examples x-example x-examples default const enum");
/** What Redoc renders as Markdown in any object. */
const prose = words("description x-description x-summary");
/** What Redoc makes a link of. */
const links = words("url href termsOfService authorizationUrl tokenUrl refreshUrl deviceAuthorizationUrl openIdConnectUrl");
/** What is part of a syntax tree to Redoc, which renders one that is in the place of a text. */
const treeMark = "$$mdtype";
/**
 * Makes a document one that a page may show: harmless HTML in its texts, links to pages only, no picture
 * from elsewhere. Samples and other values stay as they are.
 *
 * @param document a copy that is ours, since it is changed
 */
export function makeHarmless(document) {
    const logo = findEmbeddedPicture(document.info);
    cleanIn(document, false, new Set());
    const info = { ...document.info };
    cleanTextAt(info, "summary");
    if (logo === undefined)
        delete info["x-logo"];
    else
        Object.assign(info["x-logo"], { url: logo });
    Object.assign(document, { info });
}
/** @param done what is cleaned already: parts of a document may be one and the same */
function cleanIn(whole, isMap, done) {
    if (typeof whole !== "object" || whole === null || done.has(whole))
        return;
    done.add(whole);
    if (Array.isArray(whole))
        for (const item of whole)
            cleanIn(item, false, done);
    else if (isMap)
        for (const entry of Object.values(whole))
            cleanIn(entry, false, done);
    else
        cleanObject(whole, done);
}
function cleanObject(whole, done) {
    for (const [key, value] of Object.entries(whole)) {
        if (prose.has(key))
            cleanTextAt(whole, key);
        else if (key === "x-enumDescriptions" && isRecord(value))
            for (const name of Object.keys(value))
                cleanTextAt(value, name);
        else if (links.has(key) && typeof value === "string" && hasScheme(value) && !isWebLink(value.trim()))
            delete whole[key];
        else if (key === treeMark)
            delete whole[key];
        // Those of a schema are a list of values, the others have names.
        else if (!data.has(key) || (key === "examples" && isRecord(value)))
            cleanEntries(key, value, done);
    }
}
function cleanEntries(key, value, done) {
    if (key !== "callbacks" || !isRecord(value))
        cleanIn(value, maps.has(key), done);
    // Each is itself a map, by expressions.
    else
        for (const callback of Object.values(value))
            cleanIn(callback, true, done);
}
function cleanTextAt(whole, key) {
    const text = whole[key];
    if (typeof text === "string")
        whole[key] = toHarmlessMarkdown(text);
    else if (typeof text === "object")
        delete whole[key];
}
/** The logo as a picture that is in the document itself, and cannot do anything. */
function findEmbeddedPicture(info) {
    const { "x-logo": logo } = info;
    const url = isRecord(logo) ? logo["url"] : undefined;
    const isPicture = typeof url === "string" && /^data:image\/(?:png|jpeg|gif|webp);base64,/.test(url);
    return isPicture ? url : undefined;
}
