import { ownValue } from "./own.js";
/** The data of an operation that succeeds: a copy of its own for each call. */
export function createFakeData({ operation, success }, overrides, { seed = 0 } = {}) {
    if (!success || success.body === undefined)
        throw new TypeError(`${operation.id} has no data to fake`);
    const { body, variations = {} } = success;
    return override(seed === 0 ? structuredClone(body) : vary(body, variations, seed), overrides);
}
/** Objects are merged, entries of a list each with the one in its place; everything else is replaced. */
function override(value, given) {
    if (given === undefined)
        return value;
    if (Array.isArray(given)) {
        const list = Array.isArray(value) ? value : [];
        return given.map((entry, index) => override(list[index] ?? structuredClone(list[0]), entry));
    }
    if (!isPlain(given))
        return given;
    const base = isPlain(value) ? value : {};
    const merged = Object.entries(given).map(([name, one]) => [name, override(ownValue(base, name), one)]);
    return { ...base, ...Object.fromEntries(merged) };
}
function isPlain(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
/** The value with others at all places that may differ. */
function vary(value, variations, seed) {
    const { text = [], uuid = [], dateTime = [], integer = [], choice = [] } = variations;
    const changes = [
        ...text.map((at) => [at, toOtherText]),
        ...uuid.map((at) => [at, toUuid]),
        ...dateTime.map((at) => [at, toLater]),
        ...integer.map((at) => [at, (old, chance) => Number(old) + (chance % 1_000)]),
        ...choice.map(([at, values]) => [at, (_, chance) => values[chance % values.length]]),
    ];
    return changes.reduce((changed, [at, change]) => replace(changed, toPath(at), (old) => change(old, toChance(seed, at))), structuredClone(value));
}
/** RFC 6901 section 4. */
function toPath(pointer) {
    const parts = pointer.split("/").slice(1);
    return parts.map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"));
}
function replace(value, [name, ...rest], change) {
    if (name === undefined)
        return change(value);
    const inner = replace(value[name], rest, change);
    if (Array.isArray(value))
        return Object.assign([...value], { [name]: inner });
    return { ...value, [name]: inner };
}
/** A text of the same form: with other digits, or with some behind it. */
function toOtherText(old, chance) {
    const text = /\d/.test(`${old}`) ? `${old}` : `${old}0000`;
    return text.replace(/\d/g, (_, index) => `${mix(chance + index) % 10}`);
}
function toUuid(_old, chance) {
    const hex = [0, 1, 2, 3]
        .map((part) => mix(chance + part)
        .toString(16)
        .padStart(8, "0"))
        .join("");
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
/** Within ten thousand hours, so that a date keeps its order of magnitude. */
function toLater(old, chance) {
    return new Date(Date.parse(`${old}`) + (chance % 10_000) * 3_600_000).toISOString();
}
/** A whole number that a seed gives for a place. */
function toChance(seed, pointer) {
    return [...pointer].reduce((sum, letter) => mix(sum ^ (letter.codePointAt(0) ?? 0)), mix(seed));
}
/** Spreads whole numbers over 32 bits, as the hash of MurmurHash3 does at its end. */
function mix(value) {
    const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
    const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
    return (twice ^ (twice >>> 16)) >>> 0;
}
