/** Names of texts for people, the likeliest first; compared without case, `_` and `-`. */
const messageNames = [
    ["displaymessage", "usermessage", "localizedmessage"],
    ["message", "detail", "errormessage", "errordescription", "errordetail", "msg", "errormsg", "errmsg"],
    ["faultstring", "messagetext", "errortext", "description", "explanation", "reason"],
    ["title", "summary", "text", "details", "statustext", "statusmessage", "error"],
];
/** Names of the path of an input in an entry of a list of faults, the likeliest first. */
const inputNames = [
    "pointer",
    "path",
    "loc",
    "field",
    "fieldname",
    "fieldpath",
    "propertypath",
    "propertyname",
    "property",
    "parameter",
    "param",
    "paramname",
    "attribute",
    "key",
    "location",
    "name",
    "source",
];
/** Names of the text in an entry of a list of faults, the likeliest first. */
const faultNames = [
    "message",
    "msg",
    "detail",
    "defaultmessage",
    "errormessage",
    "description",
    "reason",
    "text",
    "error",
    "title",
];
/** Names of lists and maps of faults. */
const faultLists = /^(field|input|validation|invalid|form|request|constraint|model)?(errors?|issues|violations|faults|problems|details?|messages?|reasons|params|parameters|fields|state|failures|warnings|list)$/;
/** How likely a property of an error body is a text for people, by its name: 4 is the likeliest, 0 never. */
export function rankMessage(name) {
    const index = messageNames.findIndex((names) => names.includes(fold(name)));
    return index < 0 ? 0 : messageNames.length - index;
}
/** The properties that can be the path of an input, the likeliest first. */
export function pickInputs(names) {
    return pick(names, inputNames);
}
/** The properties that can be the text of a fault, the likeliest first. */
export function pickFaults(names) {
    return pick(names, faultNames);
}
/** Whether a list or map of texts has the name of one of faults. */
export function isFaultList(name) {
    return faultLists.test(fold(name));
}
function pick(names, known) {
    const ranked = names.map((name) => ({ name, rank: known.indexOf(fold(name)) }));
    return ranked
        .filter(({ rank }) => rank >= 0)
        .sort((a, b) => a.rank - b.rank)
        .map(({ name }) => name);
}
function fold(name) {
    return name.toLowerCase().replace(/[_\-\s]/g, "");
}
