/** The rank of a property's name. */
export function rankName(name) {
    const words = toWords(name);
    const last = words.at(-1) ?? "";
    const before = words.slice(0, -1);
    if (last === "code" || last === "codes")
        return isOfError(before) ? 4 : 0;
    if (numbering.has(last) && before.length > 0 && before.every(isContainerWord))
        return 4;
    if (telling.has(last) && isOfError(before))
        return 3;
    if (sorting.has(last) && isOfError(before))
        return before.some(isContainerWord) ? 3 : 2;
    return speaking.has(words.join(" ")) ? 1 : 0;
}
/** Whether an object or list of an error body may hold the code, or only something that the error is about. */
export function isErrorContainer(name) {
    return hasErrorWord(name) || envelopes.has(toWords(name).join(" "));
}
/** Whether a name says that something is about an error, as `lastError` does. */
export function hasErrorWord(name) {
    return toWords(name).some(isContainerWord);
}
/** `tppMessages`, `tpp_messages` and `TPP-Messages` give `tpp`, `messages`. */
export function toWords(name) {
    return name
        .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
        .replace(/([A-Z])([A-Z][a-z])/g, "$1 $2")
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== "")
        .flatMap((word) => joined.get(word) ?? [word]);
}
/** Names that are usually written as one word. */
const joined = new Map([
    ["errorcode", ["error", "code"]],
    ["errcode", ["err", "code"]],
    ["errno", ["err", "number"]],
    ["errortype", ["error", "type"]],
    ["errorname", ["error", "name"]],
    ["errorkey", ["error", "key"]],
    ["errorid", ["error", "id"]],
    ["errorclass", ["error", "class"]],
    ["faultcode", ["fault", "code"]],
    ["subcode", ["sub", "code"]],
]);
/** Other codes, such as of a country or a currency, describe the subject of the error. */
function isOfError(words) {
    return words.every((word) => qualifiers.has(word) || isContainerWord(word));
}
function isContainerWord(word) {
    return containers.has(word.replace(/s$/, ""));
}
const numbering = new Set(["number", "no", "num"]);
const telling = new Set("error errors err issue reason key slug fault".split(" "));
const sorting = new Set("type kind class category tag name id identifier".split(" "));
const qualifiers = new Set("api app application business custom detailed internal main primary response result return scim server service sub tpp unique".split(" "));
/** Names of texts for people or of states; some APIs use them for codes. */
const speaking = new Set(["message", "title", "status", "detail", "description", "error message", "error description"].concat([
    "msg",
    "error status",
    "status text",
]));
const containers = new Set("error err fault issue problem detail message violation exception reason cause failure diagnostic".split(" "));
/** Names of a wrapper around the whole content of a body. */
const envelopes = new Set("body content data extensions meta payload response result status".split(" "));
