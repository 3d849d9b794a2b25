import { code, enclose, joinCode, toLiteral, toStringLiteral } from "../emit/code.js";
import { runtime } from "../emit/runtime-symbols.js";
import { isJson, isMediaRange, isProblem } from "../openapi/media-types.js";
/** `answers: …` of an operation, and what they need besides. */
export function emitAnswers({ successes }, use) {
    const choices = successes.map((success) => ({ status: success.status, forms: listForms(success, use) }));
    const members = choices.map(({ status, forms }) => code `${toStringLiteral(status)}: ${emitForms(forms)}`);
    const hasChoice = choices.some(({ forms }) => isChoice(forms));
    const hasBytes = successes.some(({ bodies }) => bodies.some(({ form }) => form === "bytes"));
    return [
        code `answers: ${enclose("{}", members, "  ")}`,
        ...(hasChoice ? [code `pick: ${use(runtime.pickBody)}`] : []),
        ...(hasBytes ? [code `maxDataBytes: ${largestFile}`] : []),
    ];
}
/** What a file may have by default, in bytes; what is held as data has a lower limit of its own. */
const largestFile = 100_000_000;
function listForms({ bodies }, use) {
    return bodies.flatMap((body) => {
        const form = { mediaType: body.mediaType, form: emitForm(body, use) };
        // Text of any media type may be a JSON string, which its own media type tells.
        const isAny = body.form === "text" && isMediaRange(body.mediaType);
        return isAny ? [form, { mediaType: "application/json", form: toStringLiteral("string") }] : [form];
    });
}
/** Media types matter where they are read in different ways, or are not those that the runtime takes for JSON. */
function isChoice(forms) {
    const isPlain = ({ mediaType }) => isJson(mediaType) && !isProblem(mediaType);
    return new Set(forms.map(({ form }) => form)).size > 1 || !forms.every(isPlain);
}
function emitForms(forms) {
    const [first] = forms;
    if (!first)
        return toStringLiteral("none");
    if (!isChoice(forms))
        return first.form;
    const entries = forms.map(({ mediaType, form }) => code `[${toStringLiteral(mediaType)}, ${form}]`);
    return code `[${joinCode(entries, ", ")}]`;
}
function emitForm({ form, items, jsonTypes = [] }, use) {
    switch (form) {
        case "json":
            // Of more than two types, the runtime takes any.
            return toStringLiteral([1, 2].includes(jsonTypes.length) ? jsonTypes.join("|") : "json");
        case "text":
            return code `{ read: ${use(runtime.toText)} }`;
        case "bytes":
            return code `{ read: ${use(runtime.toBlob)}, open: ${use(runtime.openBytes)} }`;
        case "jsonLines":
            return code `{ open: ${use(runtime.openJsonLines)} }`;
        case "events":
            return code `{ open: ${use(runtime.openEvents)}${emitJsonData(items)} }`;
    }
}
function emitJsonData({ jsonData } = {}) {
    return jsonData === undefined ? code `` : code `, json: ${toLiteral(jsonData)}`;
}
