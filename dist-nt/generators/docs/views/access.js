import { viewOperationLinks, viewText } from "./parts.js";
import { viewNormRow } from "./rows.js";
/** The page about credentials and rate limits: what callers need, and the errors when it is missing. */
export function viewAccess(sources) {
    const { contract } = sources;
    const open = contract.operations.filter(({ secured }) => !secured).map(({ id }) => id);
    return {
        credentials: contract.credentials.map((set) => viewCredentials(set, sources)),
        others: contract.schemes.flatMap((scheme) => viewOther(scheme, sources)),
        open: viewOperationLinks(open, sources),
        refusals: viewNorms(["unauthorized", "forbidden"], sources),
        limits: viewNorms(["rateLimited"], sources),
        retries: sources.links.page("retries"),
    };
}
function viewCredentials({ form, scheme, headers }, sources) {
    const token = {
        header: "authorization",
        optional: false,
        description: "`Bearer`, a space and the access token.",
    };
    const needed = form === "bearer" ? [token, ...headers] : headers;
    return {
        title: form === "bearer" ? toTokenTitle(scheme, sources) : "API key",
        headers: needed.map(({ header, optional, description }) => ({
            header,
            optional,
            description: viewText(description, sources),
        })),
    };
}
/** Where an API takes several kinds of tokens, the name of the scheme tells them apart. */
function toTokenTitle(scheme, { contract }) {
    const isOnly = contract.credentials.filter(({ form }) => form === "bearer").length === 1;
    return isOnly ? "Access token" : `Access token: ${scheme}`;
}
/** A scheme that is no bearer token and no header of its own. */
function viewOther(scheme, sources) {
    const { name, form, place, parameter, description } = scheme;
    if (form === "bearer" || (form === "apiKey" && place === "header"))
        return [];
    const value = form === "basic" ? "`Basic`, and the user and the password in Base64." : undefined;
    return [
        { name, place: placeNames[place], parameter, description: viewText(description ?? value, sources) },
    ];
}
const placeNames = { header: "Header", query: "Query parameter", cookie: "Cookie" };
function viewNorms(kinds, sources) {
    return sources.contract.norms
        .filter(({ kind }) => kinds.includes(kind))
        .map((norm) => ({
        ...viewNormRow(norm, sources),
        troubleshooting: norm.troubleshooting.map((sentence) => viewText(sentence, sources)),
    }));
}
