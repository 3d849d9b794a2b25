import { isMostly, namesProblem } from "../codes/code-values.js";
import { findStatusName } from "../openapi/http-status.js";
import { findCodeStyle, isTellingStyle } from "./prose/code-style.js";
/** Why none of the names of a group is a code; `undefined` where they may be. */
export function findObjection({ statements }, topic, scope, { vocabulary, certain }) {
    if (topic === "codes")
        return undefined;
    const codes = statements.map(({ code }) => code);
    if (scope === "response" && topic !== "other" && isMostly(codes, (code) => certain.has(code)))
        return undefined;
    if (topic === "other")
        return "it stands among names of something else";
    const isOther = vocabulary.values.some((values) => isMostly(codes, (code) => values.has(code)));
    if (isOther && !(topic === "errors" && isMostly(codes, namesProblem)))
        return "it stands among values that a property lists";
    if (isMostly(codes, (code) => vocabulary.names.has(code)))
        return "it stands among names of the document";
    return undefined;
}
/** Why a name is no code, wherever it stands; `undefined` where it may be one. */
export function findGeneralObjection({ code, isLabelled }, { statements }, { vocabulary, certain, codeFields, hasUris }) {
    if (certain.has(code))
        return undefined;
    if (codeFields.has(code))
        return "it is the name of a property";
    if (/^x-/i.test(code))
        return "it is the name of a header";
    const style = findCodeStyle(code);
    if (style === "uri" && !hasUris)
        return "it is the address of a page";
    if (style === "UPPER" && code.length <= 3)
        return "it is an abbreviation";
    const mayBeName = style !== undefined && !isTellingStyle(style) && style !== "UPPER";
    if (vocabulary.names.has(code) && (mayBeName || !isLabelled))
        return "the document has something else of this name";
    const [statement] = statements;
    const isAlone = statements.length === 1 && statement?.form !== "sentence";
    if (isStatusName(code) && isAlone && !isLabelled && !statement?.isMarked)
        return "it repeats the name of a status";
    return undefined;
}
/** Whether a name says no more than a status does. */
export function isStatusName(code) {
    const words = code.toLowerCase().replace(/[^a-z]/g, "");
    return words !== "" && statusNames.has(words);
}
const statusNames = new Set(Array.from({ length: 200 }, (_, index) => findStatusName(`${400 + index}`) ?? "").map((name) => name.toLowerCase().replace(/[^a-z]/g, "")));
/** Whether a name is written as hardly anything but codes are. */
export function isTellingCode(code) {
    const style = findCodeStyle(code);
    return style !== undefined && isTellingStyle(style);
}
