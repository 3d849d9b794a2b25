import { toLiteral } from "./secret-headers.js";
/** Anything shorter occurs in any text. */
const minLength = 3;
/** Of longer ones, half tells them from any other text. */
const minHalf = 8;
/**
 * Patterns of the forms in which an API may quote a secret: as text, also cut off, in hex, and in base64, alone or as
 * a part of what is encoded.
 */
export function secretForms(secret) {
    if (secret.length < minLength)
        return [];
    const bytes = [...new TextEncoder().encode(secret)];
    const hex = bytes.map((byte) => byte.toString(16).padStart(2, "0")).join("");
    const half = secret.slice(0, Math.ceil(secret.length / 2));
    const cutOff = half.length >= minHalf ? [`${toPattern(half)}[\\w-]*`] : [];
    return [
        toLiteral(secret),
        toPattern(secret),
        ...cutOff,
        hex,
        ...[0, 1, 2].map((before) => toBase64(bytes, before)),
    ];
}
/** In base64 behind a number of bytes: the characters that no byte before or behind has a part in. */
function toBase64(bytes, before) {
    const text = btoa(String.fromCharCode(...Array(before).fill(0), ...bytes)).replace(/=+$/, "");
    const isWhole = (before + bytes.length) % 3 === 0;
    const own = text.slice(before && before + 1, isWhole ? undefined : -1);
    return `${toPattern(own).replaceAll("\\+", "[+-]").replaceAll("\\/", "[/_]")}${isWhole ? "" : "[\\w+/-]?"}`;
}
/**
 * Any character may be an escape of JSON, URLs or HTML instead, that of an escape included. No text is read in two
 * ways by such a pattern, so that a hostile one takes no longer than others.
 */
function toPattern(text) {
    return text.replace(/\\+|[\s\S]/gu, (run) => {
        const code = run.codePointAt(0) ?? 0;
        const hex = code.toString(16);
        if (/\w/.test(run))
            return `(?:${run}|%(?:25){0,3}${hex}|&(?:amp;){0,3}#(?:0*${code}|x0*${hex});)`;
        const literal = run[0] === "\\" ? "\\\\+" : `\\\\{0,3}${run === " " ? "[ +]" : `\\${run}`}`;
        const { length } = new TextEncoder().encode(run);
        return `(?:${literal}|(?:\\\\{1,4}(?:u\\w{4}|[bfnrt])){${run.length}}|(?:%(?:25){0,3}\\w\\w){${length}}|&(?:amp;){0,3}#?\\w{1,9};)`;
    });
}
/** Patterns of the values, at any depth, of the properties with these names. */
export function findSecrets(holder, names) {
    if (typeof holder !== "object" || holder === null)
        return [];
    return Object.entries(holder).flatMap(([name, value]) => names.includes(name) && typeof value !== "object" ? secretForms(`${value}`) : findSecrets(value, names));
}
