import { defaultCodePath } from "../codes/code-path.js";
import { readCarriedBody } from "../expand/carried-body.js";
import { narrowAlong } from "../expand/coded-response.js";
import { toPascalCase } from "../names/case.js";
import { findStatusName } from "../openapi/http-status.js";
import { isRecord } from "../openapi/openapi.js";
/** The schema that is made where no error body of a document has one. */
const madeSchema = "ErrorBody";
/**
 * Shared responses for statuses that nothing gives a body, with the error body that the document has elsewhere.
 *
 * @returns what is added to sections of `components`
 */
export function buildSharedResponses(statuses, facts) {
    if (statuses.length === 0)
        return { responses: {}, schemas: {} };
    const body = findCommonBody(facts);
    const schema = body?.schema ?? { $ref: `#/components/schemas/${madeSchema}` };
    const taken = new Set(Object.keys(readSection("responses", facts)));
    const responses = statuses.map((status) => [
        toFreeName(toPascalCase(findStatusName(status)?.replace("'", "") ?? status), taken),
        {
            description: findStatusName(status) ?? status,
            ...(status === "429" && { headers: { "Retry-After": { schema: { type: "integer" } } } }),
            content: { [body?.mediaType ?? "application/json"]: { schema } },
            "x-error": { status },
        },
    ]);
    return { responses: Object.fromEntries(responses), schemas: body ? {} : makeSchema(facts) };
}
/** The body of an error response whose schema other responses can reference. */
function findCommonBody(facts) {
    for (const { responses } of facts.operations) {
        for (const { isError, response, location, codePaths } of responses) {
            const body = isError ? readCarriedBody({ node: response, location }, facts, codePaths) : undefined;
            const schema = body?.hasCode ? findReference(body, facts) : undefined;
            if (body && schema)
                return { ...body, schema };
        }
    }
    return undefined;
}
/** How other responses reference a body; where it has codes of its own, what it is composed of. */
function findReference({ schema, listsCodes, place }, { follow }) {
    const target = follow(place.node, place.location)?.node;
    const part = listsCodes ? target?.allOf?.[0] : schema;
    return typeof part?.$ref === "string" ? { $ref: part.$ref } : undefined;
}
function makeSchema(facts) {
    if (madeSchema in readSection("schemas", facts))
        return {};
    const [path = defaultCodePath] = facts.codePaths;
    return { [madeSchema]: narrowAlong(path, { type: "string" }, path) };
}
function readSection(section, { root, location, follow }) {
    const components = follow(root.components, location.child("components"));
    if (!components)
        return {};
    return follow(components.node[section], components.location.child(section))?.node ?? {};
}
function toFreeName(name, taken, count = 1) {
    const tried = count === 1 ? name : count === 2 ? `${name}Error` : `${name}Error${count - 1}`;
    return taken.has(tried) ? toFreeName(name, taken, count + 1) : tried;
}
/**
 * `x-error` for responses of `components` that several operations already share under one status, if any of these
 * has codes now: what such a status means is then said once.
 */
export function findUnmarkedShared(proposals, { operations, root, location, follow }) {
    const withCodes = new Set(proposals.map(({ operation, status }) => `${operation}\n${status}`));
    const components = follow(root.components, location.child("components"));
    const section = components && follow(components.node.responses, components.location.child("responses"));
    return Object.entries(section?.node ?? {}).flatMap(([name, written]) => {
        const component = section && follow(written, section.location.child(name));
        if (!component || !isRecord(component.node) || component.node["x-error"] !== undefined)
            return [];
        const uses = operations.flatMap(({ id, responses }) => responses.filter(({ response }) => response === component.node).map(({ status }) => ({ id, status })));
        const [first] = uses;
        const isOfOneStatus = first !== undefined && uses.every(({ status }) => status === first.status);
        if (uses.length < 2 || !isOfOneStatus)
            return [];
        if (!uses.some(({ id, status }) => withCodes.has(`${id}\n${status}`)))
            return [];
        const path = ["components", "responses", name];
        return [{ target: component.location, path, update: { "x-error": { status: first.status } } }];
    });
}
