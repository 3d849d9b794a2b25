import { viewBodies } from "./bodies.js";
import { viewParameters } from "./fields.js";
import { viewText } from "./parts.js";
const titles = {
    path: "Path",
    query: "Query",
    querystring: "Query string",
    header: "Headers",
    cookie: "Cookies",
};
/** What an operation takes: credentials, parameters by their places, and the body. */
export function viewRequest(operation, described, sources, budget) {
    const places = [...new Set(operation.parameters.map(({ place }) => place))];
    return {
        credentials: viewCredentials(operation, sources),
        isOptional: operation.security.some(({ length }) => length === 0),
        groups: places.map((place) => ({
            title: titles[place],
            fields: viewParameters((described?.parameters ?? []).filter((parameter) => parameter.place === place), sources, { budget, way: "request", idPrefix: place }),
        })),
        body: viewRequestBody(operation, described, sources, budget),
    };
}
function viewCredentials({ security }, { contract, links }) {
    const known = new Map(contract.schemes.map(({ name, parameter }) => [name, parameter]));
    return security
        .filter(({ length }) => length > 0)
        .map((names) => ({
        href: links.page("access"),
        parts: names.map((name) => ({ name, parameter: known.get(name) ?? null })),
    }));
}
function viewRequestBody({ requestBody }, described, sources, budget) {
    if (!requestBody || !described)
        return null;
    return {
        required: requestBody.required,
        description: viewText(described.bodyDescription, sources),
        bodies: viewBodies(described.bodies, sources, { budget, way: "request", idPrefix: "body" }),
    };
}
