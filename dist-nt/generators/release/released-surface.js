import { toLongHash } from "../names/hash.js";
/** Grows when a surface holds something else, so that an older file is not taken for a newer one. */
const version = 1;
const about = "The errors of this API at its last release. `openapi-errors release` compares with it and writes it anew; do not edit it.";
/** The text of the file: without places, and what is the same in several places once. */
export function formatReleased({ release, surface }) {
    const packed = pack(surface);
    const lists = Object.entries(packed).map(([name, list]) => {
        const lines = list.map((one) => `    ${JSON.stringify(one)}`).join(",\n");
        return `  ${JSON.stringify(name)}: [${lines === "" ? "" : `\n${lines}\n  `}]`;
    });
    const digest = toDigest(release, packed);
    const fields = Object.entries({ $comment: about, version, release, digest }).map(([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
    return `{\n${[...fields, ...lists].join(",\n")}\n}\n`;
}
/**
 * Parses the text of the file.
 *
 * @param at what stands for all places of the surface, which the file does not have
 * @returns what is wrong with it, to follow its name, if it is not as it was written
 */
export function parseReleased(text, at) {
    const parsed = parseJson(text);
    if (parsed === undefined)
        return "is no longer JSON";
    if (parsed.version !== version)
        return `is of another version of openapi-errors (${parsed.version})`;
    const { release, digest, codes, fields, responses, operations, retired } = parsed;
    const packed = { codes, fields, responses, operations, retired };
    if (digest !== toDigest(release, packed))
        return "is not as it was written";
    return { release, surface: unpack(packed, at) };
}
function parseJson(text) {
    try {
        const parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
        // The digest holds that the rest is as it was written.
        return typeof parsed === "object" && parsed !== null ? parsed : undefined;
    }
    catch {
        return undefined;
    }
}
function toDigest(release, packed) {
    return toLongHash(JSON.stringify([release, packed]));
}
/** A list of values, each once. */
function createTable() {
    const indices = new Map();
    const values = [];
    const add = (value) => {
        const key = JSON.stringify(value);
        const index = indices.get(key) ?? values.push(value) - 1;
        indices.set(key, index);
        return index;
    };
    return { values, add };
}
function pack({ operations, retired }) {
    const codes = createTable();
    const fields = createTable();
    const responses = createTable();
    const packResponse = ({ at: _at, sharedAt: _shared, ...response }) => ({
        ...response,
        codes: response.codes.map((code) => codes.add(packCode(code))),
        fields: fields.add(packFields(response.fields)),
        headers: [...response.headers].map(([name, { isRequired }]) => [name, isRequired]),
    });
    const packed = operations.map(({ at: _at, ...operation }) => ({
        ...operation,
        responses: operation.responses.map((response) => responses.add(packResponse(response))),
    }));
    return {
        codes: codes.values,
        fields: fields.values,
        responses: responses.values,
        operations: packed,
        retired: [...retired].map(([code, { meaning }]) => [code, meaning]),
    };
}
function packCode({ at: _at, meaningAt: _meaningAt, ...code }) {
    return code;
}
function packFields(fields) {
    return [...fields].map(([pointer, { at: _at, ...field }]) => [pointer, field]);
}
function unpack({ codes, fields, responses, operations, retired }, at) {
    const allCodes = codes.map((code) => ({ ...code, at, meaningAt: at }));
    const allFields = fields.map((list) => new Map(list.map(([name, field]) => [name, { ...field, at }])));
    const allResponses = responses.map((response) => ({
        ...response,
        at,
        codes: pick(allCodes, response.codes),
        fields: allFields[response.fields] ?? new Map(),
        headers: new Map(response.headers.map(([name, isRequired]) => [name, { isRequired, at }])),
    }));
    return {
        at,
        operations: operations.map((one) => ({ ...one, at, responses: pick(allResponses, one.responses) })),
        retired: new Map(retired.map(([code, meaning]) => [code, { meaning, at }])),
    };
}
function pick(all, indices) {
    return indices.flatMap((index) => all[index] ?? []);
}
