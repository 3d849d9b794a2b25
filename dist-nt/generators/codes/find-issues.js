import { isRecord } from "../openapi/openapi.js";
import { formatPointer } from "../openapi/pointer.js";
import { isErrorContainer } from "./code-names.js";
import { isFaultList, pickFaults, pickInputs } from "./part-names.js";
import { hasType, isSentence, isText } from "./schema-types.js";
/** More places than any known API needs. */
const maxPlaces = 4;
/** The places where bodies say what is wrong with the input, in the order in which a client tries them. */
export function findIssuePlaces(bodies) {
    const found = new Map();
    for (const body of bodies) {
        for (const one of listCandidates(body).slice(0, 2)) {
            const key = formatPointer(one.at);
            const other = found.get(key);
            found.set(key, other ? merge(other, one) : one);
        }
    }
    const sorted = [...found.values()].sort(compare).slice(0, maxPlaces);
    return sorted.map(({ at, paths, messages }) => ({ at, paths, messages }));
}
/** The place that is configured without its entries, with what the bodies have in them. */
export function completeIssuePlace(place, bodies) {
    if (place.paths.length > 0 || place.messages.length > 0)
        return place;
    const there = bodies
        .flatMap(listCandidates)
        .filter(({ at }) => formatPointer(at) === formatPointer(place.at));
    const { at, paths, messages } = there.reduce((all, one) => ({
        ...place,
        paths: unite(all.paths, one.paths),
        messages: unite(all.messages, one.messages),
    }), place);
    return { at, paths, messages };
}
/** The places where a body may say what is wrong with the input, the best first. */
export function listIssuePlaces(body) {
    return listCandidates(body);
}
function listCandidates({ uses, values }) {
    const byPointer = new Map(values.map((value) => [formatPointer(value.path), value]));
    const inner = (path) => byPointer.get(formatPointer(path));
    const all = values.flatMap((value) => {
        const { path } = value;
        const isInError = path.slice(0, -1).every((name) => name === "0" || isErrorContainer(name));
        const place = isInError && (readList(value, inner) ?? readMap(value, inner));
        return place ? [{ at: path, ...place, weight: uses }] : [];
    });
    // An error that names one input beside its text.
    return (all.length > 0 ? all : values.flatMap((value) => readSingle(value, inner, uses))).sort(compare);
}
function readList({ path, parts }, inner) {
    const entry = parts.some(({ node }) => isRecord(node.items)) ? inner([...path, "0"]) : undefined;
    if (!entry)
        return undefined;
    const name = path.findLast((one) => one !== "0") ?? "";
    const fields = readFields(entry, inner);
    if (fields.paths.length > 0 && fields.messages.length > 0)
        return { ...fields, rank: 4 };
    if (!isFaultList(name))
        return undefined;
    if (fields.messages.length > 0)
        return { ...fields, rank: 2 };
    return entry.parts.some(({ node }) => isText(node)) ? { paths: [], messages: [], rank: 1 } : undefined;
}
/** The names of an entry that can be its path and its text. */
function readFields({ path, parts }, inner) {
    const names = [
        ...new Set(parts.flatMap(({ node }) => Object.keys(isRecord(node.properties) ? node.properties : {}))),
    ];
    const has = (name, test) => inner([...path, name])?.parts.some(({ node }) => test(node)) ?? false;
    const messages = pickFaults(names).filter((name) => has(name, isSentence));
    const paths = pickInputs(names)
        .filter((name) => !messages.includes(name))
        .flatMap((name) => (has(name, isPath) ? [[name]] : listNested(name, [...path, name], inner)));
    return { paths, messages: messages.map((name) => [name]) };
}
/** `source: { pointer }` of JSON:API. */
function listNested(name, path, inner) {
    if (name.toLowerCase() !== "source")
        return [];
    return ["pointer", "parameter", "header"].flatMap((key) => (inner([...path, key]) ? [[name, key]] : []));
}
/** A path is text, or a list of keys. */
function isPath(schema) {
    return hasType(schema, "string") || hasType(schema, "array");
}
/** An object that has texts, or lists of texts, by the name of the field. */
function readMap({ path, parts }, inner) {
    const name = path.at(-1) ?? "";
    const additional = parts.some(({ node: { additionalProperties: value } }) => isRecord(value) && isTexts(value));
    if (additional && isFaultList(name))
        return { paths: [], messages: [], rank: 3 };
    const names = parts.flatMap(({ node }) => Object.keys(isRecord(node.properties) ? node.properties : {}));
    const isListOfTexts = (key) => inner([...path, key])?.parts.some(({ node }) => hasType(node, "array")) &&
        inner([...path, key, "0"])?.parts.some(({ node }) => isText(node));
    const isMap = (isFaultList(name) || (path.length === 0 && names.length > 1)) && names.length > 0;
    return isMap && names.every(isListOfTexts) ? { paths: [], messages: [], rank: 3 } : undefined;
}
function isTexts(schema) {
    const { items } = schema;
    return isText(schema) || (isRecord(items) && isText(items));
}
function readSingle(value, inner, weight) {
    const { path: at } = value;
    const fields = at.every(isErrorContainer) ? readFields(value, inner) : undefined;
    const paths = fields?.paths.filter(([name = ""]) => /^(param|parameter|field|pointer)/i.test(name)) ?? [];
    if (!fields || paths.length === 0 || fields.messages.length === 0)
        return [];
    return [{ at, paths, messages: fields.messages, rank: 1, weight }];
}
function merge(one, other) {
    return {
        at: one.at,
        paths: unite(one.paths, other.paths),
        messages: unite(one.messages, other.messages),
        rank: one.rank > other.rank ? one.rank : other.rank,
        weight: one.weight + other.weight,
    };
}
function unite(some, more) {
    return [...new Map([...some, ...more].map((path) => [formatPointer(path), path])).values()];
}
function compare(a, b) {
    return (b.rank - a.rank ||
        b.weight - a.weight ||
        a.at.length - b.at.length ||
        (formatPointer(a.at) < formatPointer(b.at) ? -1 : 1));
}
