import { collectComposed, findStep, listParts } from "../openapi/composed.js";
import { listCodes } from "./listed-codes.js";
import { listMappedCodes } from "./mapped-codes.js";
/**
 * The schemas that list the codes of an error body: those found along a path of property names,
 * through references and compositions. Where an `allOf` narrows codes that another part lists, only
 * those that both list remain. Empty if the code is free text.
 */
export function findCodeSchemas(body, path, follow) {
    return mergeBySchema(read({ path, follow, known: new Map() }, body, 0, {}) ?? []);
}
/** Merges entries of the same schema: each schema once, with all its codes. */
function mergeBySchema(all) {
    const merged = new Map();
    for (const one of all) {
        const other = merged.get(one.schema);
        merged.set(one.schema, other && other !== one ? { ...one, codes: mergeCodes(other.codes, one.codes) } : one);
    }
    return [...merged.values()];
}
function mergeCodes(some, more) {
    return [...new Map([...some, ...more].map((code) => [code.code, code])).values()];
}
function read(reading, given, depth, slot) {
    const placed = reading.follow(given.node, given.location);
    if (!placed)
        return undefined;
    const known = reading.known.get(placed.node) ?? new Map();
    reading.known.set(placed.node, known);
    if (!known.has(depth)) {
        // A schema that contains itself adds no codes.
        known.set(depth, undefined);
        known.set(depth, readParts(reading, placed, depth, slot));
    }
    return known.get(depth);
}
function readParts(reading, placed, depth, slot) {
    const readAll = (word) => listParts(placed, word).map((part) => read(reading, part, depth, slot));
    return [
        readOwn(reading, placed, depth, slot),
        ...readAll("allOf"),
        unite(readAll("oneOf")),
        unite(readAll("anyOf")),
        readMapped(reading, placed, depth),
    ].reduce(intersect);
}
/**
 * The codes of a discriminator, each with the schema that it stands for; of a schema that it stands for itself,
 * that one code.
 */
function readMapped({ path, follow }, placed, depth) {
    const name = path[depth];
    if (name === undefined || depth < path.length - 1)
        return undefined;
    const mapped = collectComposed([placed], follow, ["allOf"]).flatMap((part) => {
        const codes = listMappedCodes(part, name, follow);
        return part.node === placed.node ? codes : codes.filter(({ target }) => target === placed.node);
    });
    const schemas = mapped.map(({ code, location, target }) => ({
        schema: { const: code },
        location,
        codes: [{ code, index: 0 }],
        parent: target,
    }));
    return schemas.length > 0 ? schemas : undefined;
}
function readOwn(reading, placed, depth, { parent, property }) {
    const { node: schema, location } = placed;
    const name = reading.path[depth];
    if (name === undefined) {
        const codes = listCodes(schema);
        return codes.length > 0
            ? [{ schema, location, codes, parent, isProperty: schema === property }]
            : undefined;
    }
    const next = findStep(placed, name);
    const slot = /^\d+$/.test(name) ? {} : { parent: schema, property: next?.node };
    return next && read(reading, next, depth + 1, slot);
}
/** The codes of alternatives: those that any of them lists. */
function unite(all) {
    const listed = all.filter((one) => one !== undefined);
    // Many paths lead to the same schema; in some documents their number doubles at each level.
    return listed.length === 0 ? undefined : mergeBySchema(listed.flat());
}
/** The codes of parts that both apply: those that both list, as the part with fewer codes describes them. */
function intersect(a, b) {
    if (!a || !b)
        return a ?? b;
    const [few, many] = countCodes(a) <= countCodes(b) ? [a, b] : [b, a];
    const names = new Set(many.flatMap(({ codes }) => codes.map(({ code }) => code)));
    const both = few.flatMap((one) => {
        const codes = one.codes.filter(({ code }) => names.has(code));
        return codes.length > 0 ? [{ ...one, codes }] : [];
    });
    // The document contradicts itself; nobody knows which of the two it means.
    return both.length > 0 ? both : mergeBySchema([...a, ...b]);
}
function countCodes(schemas) {
    return schemas.reduce((sum, { codes }) => sum + codes.length, 0);
}
