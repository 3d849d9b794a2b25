import { toRequestForm, toSentType } from "../emit/request-form.js";
import { isToken } from "../openapi/media-types.js";
import { encodePart, writeParameter } from "./written-parameter.js";
/** Makes each request without a trigger once. */
export function createSampleRequests(contract, described, sampleValue) {
    const known = new Map();
    const build = (operation, trigger = {}) => buildRequest(operation, { contract, described: described.get(operation.id), sampleValue, trigger });
    return (operation, trigger) => {
        if (trigger)
            return build(operation, trigger);
        const request = known.get(operation) ?? build(operation);
        known.set(operation, request);
        return request;
    };
}
function buildRequest(operation, sources) {
    const { contract, described, sampleValue } = sources;
    const { parameters: given = {} } = sources.trigger;
    const written = operation.parameters
        .filter(({ required, name }) => required || Object.hasOwn(given, name))
        .map((parameter) => {
        if (Object.hasOwn(given, parameter.name)) {
            return { ...parameter, pairs: writeParameter(parameter, given[parameter.name]) };
        }
        const found = described?.parameters.find(({ name, place }) => name === parameter.name && place === parameter.place);
        const value = found && (found.example ? found.example.value : sampleValue(found.schema));
        return { ...parameter, pairs: writeParameter(parameter, toTelling(value, parameter)) };
    });
    const pairsOf = (place) => written.filter((one) => one.place === place).flatMap(({ pairs }) => pairs);
    const body = buildBody(operation, sources);
    const cookies = pairsOf("cookie").map(([name, value]) => `${name}=${value}`);
    return {
        method: operation.method,
        url: `${findServer(operation, contract)}${fillPath(operation.path, pairsOf("path"))}${toQuery([...pairsOf("query"), ...pairsOf("querystring")])}`,
        headers: [
            ...pairsOf("header").filter(([name]) => isToken(name)),
            ...(cookies.length > 0 ? [["Cookie", cookies.join("; ")]] : []),
        ],
        credentials: listCredentials(operation, contract),
        ...(body && { body }),
    };
}
/** `CARD_ID` says more than `string` does. */
function toTelling(value, { name }) {
    return value === undefined || value === "string" ? toVariable(name) : value;
}
/** A name as that of a variable of a shell, such as `CARD_ID`. */
export function toVariable(name) {
    const words = name.replace(/([a-z0-9])([A-Z])/g, "$1_$2").replace(/[^A-Za-z0-9]+/g, "_");
    const variable = words.toUpperCase().replace(/^_+|_+$/g, "");
    return /^[A-Z]/.test(variable) ? variable : `VALUE${variable === "" ? "" : `_${variable}`}`;
}
function findServer({ servers }, contract) {
    const url = [...servers, ...contract.servers][0]?.url ?? "";
    return /^https?:/i.test(url) ? url.replace(/\/+$/, "") : "";
}
function fillPath(path, values) {
    const filled = values.reduce((text, [name, value]) => text.replaceAll(`{${name}}`, () => value), path);
    return encodeURI(filled.replace(/\p{Surrogate}/gu, ""))
        .replace(/%25([0-9A-F]{2})/g, "%$1")
        .replace(/[?#[\]{}]/g, encodeURIComponent);
}
function toQuery(pairs) {
    if (pairs.length === 0)
        return "";
    return `?${pairs.map(([name, value]) => `${encodePart(name)}=${value}`).join("&")}`;
}
function listCredentials({ security }, { schemes }) {
    const names = security.find(({ length }) => length > 0) ?? [];
    return names.flatMap((name) => {
        const scheme = schemes.find((one) => one.name === name);
        if (!scheme || !isToken(scheme.parameter))
            return [];
        const { form, place, parameter } = scheme;
        return [{ form, place, parameter, variable: toVariable(name) }];
    });
}
function buildBody({ requestBody }, { described, sampleValue, trigger }) {
    if (!requestBody || (!requestBody.required && trigger.body === undefined))
        return undefined;
    const [content] = requestBody.contents;
    const body = described?.bodies.find(({ mediaType }) => mediaType === content.mediaType);
    const mediaType = toSentType(content);
    const form = toRequestForm(content);
    if (form === "raw")
        return { form: "file", mediaType };
    const value = trigger.body ?? findValue(body, sampleValue);
    if (form === "json")
        return { form: "text", mediaType, text: JSON.stringify(value ?? {}, undefined, 2) };
    if (form === "text")
        return { form: "text", mediaType, text: String(value ?? "") };
    return { form: form === "form" ? "fields" : "parts", fields: listFields(value) };
}
function findValue(body, sampleValue) {
    const [example] = body?.examples ?? [];
    if (example)
        return example.value;
    return body?.schema && sampleValue(body.schema);
}
function listFields(value) {
    const entries = typeof value === "object" && value !== null ? Object.entries(value) : [];
    return entries.map(([name, one]) => [name, typeof one === "string" ? one : JSON.stringify(one)]);
}
