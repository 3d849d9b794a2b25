import { isRecord } from "../openapi/openapi.js";
import { entriesOfItem } from "../openapi/operations.js";
import { makeHarmless } from "./harmless-document.js";
import { buildSiteMap, linksFrom } from "./site-map.js";
/** The document for the reference: with harmless text, and each operation and each code leads to its page on the site. */
export function linkReference(document, contract) {
    const links = linksFrom("reference", buildSiteMap(contract, []));
    const linked = structuredClone(document);
    makeHarmless(linked);
    const intro = `[Errors: what they mean and how to fix them](${links.root}index.html)`;
    Object.assign(linked.info, {
        description: [intro, linked.info.description].filter(Boolean).join("\n\n"),
    });
    for (const tag of linked.tags ?? []) {
        const url = links.tag(tag.name);
        if (url !== undefined)
            Object.assign(tag, { externalDocs: { url, description: "Operations and their errors" } });
    }
    for (const [path, item] of Object.entries(linked.paths ?? {})) {
        for (const [method, operation] of entriesOfItem(item)) {
            // Without an id, or with that of another, it is known by its method and path.
            const find = (id) => links.operation(id) ?? links.operation(`${method} ${path}`);
            if (isRecord(operation))
                linkOperation(operation, find);
        }
    }
    for (const schema of Object.values(linked.components?.schemas ?? {})) {
        linkCodes(schema, links.code);
    }
    return linked;
}
function linkOperation(operation, find) {
    const id = operation["operationId"];
    const url = find(typeof id === "string" ? id : "");
    if (url !== undefined)
        operation["externalDocs"] = { url, description: "Errors of this operation, and how to handle them" };
}
function linkCodes(schema, find) {
    const descriptions = schema["x-enumDescriptions"];
    if (!isRecord(descriptions))
        return;
    schema["x-enumDescriptions"] = Object.fromEntries(Object.entries(descriptions).map(([code, text]) => {
        const url = find(code);
        return [code, url === undefined ? text : `${text}${afterText(text)}[How to fix it](${url})`];
    }));
}
/** What ends with a tag may be a block of HTML, in which Markdown means nothing. */
function afterText(text) {
    return String(text).endsWith(">") ? "\n\n" : " ";
}
