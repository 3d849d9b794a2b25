import { isRecord } from "../openapi/openapi.js";
import { formatPointer, valueAt } from "../openapi/pointer.js";
import { isErrorContainer, rankName } from "./code-names.js";
import { listCodes, listsValues } from "./listed-codes.js";
import { isDiscriminatedBy } from "./mapped-codes.js";
/** The values of a body that may be its code, shallow ones first. */
export function collectCandidates(values, bodies = []) {
    const byPointer = new Map(values.map((value) => [formatPointer(value.path), value]));
    return values.flatMap((value) => {
        const scalars = value.parts.map(({ node }) => node).filter(isScalar);
        const holder = byPointer.get(formatPointer(toHolder(value.path)));
        return scalars.length > 0 && value.path.length > 0 ? [toCandidate(value, scalars, holder, bodies)] : [];
    });
}
function toCandidate({ path }, scalars, holder, bodies) {
    const name = nameOf(path);
    const listed = scalars.map(listCodes);
    const own = listed.flat().map(({ code }) => code);
    const values = [...new Set(own.length > 0 ? own : listMapped(holder, name))];
    return {
        path,
        name,
        rank: rankName(name),
        isInError: path.slice(0, -1).every((one) => one === "0" || isErrorContainer(one)),
        values,
        isOpen: listed.some((codes) => codes.length === 0),
        isNumber: scalars.every(isNumber),
        examples: [...scalars.flatMap(listExamples), ...bodies.map((body) => valueAt(body, path))].flatMap(toText),
        beside: listBeside(holder, name),
        isDiscriminator: (holder?.parts ?? []).some(({ node }) => isDiscriminatedBy(node, name)),
        isStatus: scalars.some(saysStatus),
        isForPrograms: scalars.some(({ description }) => /\bmachine[- ]?readable\b/i.test(String(description))),
    };
}
/** The items of a list have the name of the list. */
function nameOf(path) {
    return path.findLast((name) => name !== "0") ?? "";
}
/** The path of the object that has a value as a property; of an item, that which has its list. */
function toHolder(path) {
    return path.slice(0, Math.max(0, path.findLastIndex((name) => name !== "0")));
}
function listBeside(holder, name) {
    const beside = new Map();
    for (const { node } of holder?.parts ?? []) {
        for (const [key, schema] of Object.entries(isRecord(node.properties) ? node.properties : {})) {
            if (key !== name)
                beside.set(key, beside.get(key) || (isRecord(schema) && hasType(schema, "string")));
        }
    }
    return beside;
}
/** The values that a mapping has for a discriminator that lists none itself. */
function listMapped(holder, name) {
    return (holder?.parts ?? []).flatMap(({ node }) => {
        const mapping = isDiscriminatedBy(node, name) ? node.discriminator?.mapping : undefined;
        return isRecord(mapping) ? Object.keys(mapping) : [];
    });
}
/** Descriptions of a property that repeats the HTTP status, and the range of its values. */
function saysStatus(schema) {
    const { description, minimum, maximum } = schema;
    if (minimum === 100 || maximum === 599 || maximum === 600)
        return true;
    return (typeof description === "string" &&
        /\bhttp(\/1\.1)?[ -]((response|return|error) )?(status|code)\b|\bstatus code of the (http|response)\b/i.test(description));
}
function listExamples(schema) {
    const { example, examples } = schema;
    return [example, ...(Array.isArray(examples) ? examples : [])];
}
function toText(value) {
    return typeof value === "string" || typeof value === "number" ? [String(value)] : [];
}
/** Whether a schema is that of a text or a number. */
export function isScalar(schema) {
    return listsValues(schema) || hasType(schema, "string") || isNumber(schema);
}
function isNumber(schema) {
    const codes = listCodes(schema);
    if (codes.length > 0)
        return codes.every(({ code }) => /^-?\d+$/.test(code));
    return hasType(schema, "integer") || hasType(schema, "number");
}
function hasType({ type }, wanted) {
    return [type].flat().includes(wanted);
}
