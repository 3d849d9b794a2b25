import { quote } from "../changes/quote.js";
/** Whether a response may have codes that it does not list. */
export function isOpen(response) {
    const { fields } = toList(response, response.codePlaces);
    return response.codes.length === 0 || fields.some(({ isClosed }) => !isClosed);
}
/** Whether the codes of a response are to be compared one by one: both versions list some. */
export function listsBoth({ base, revision }) {
    return base.codes.length > 0 && revision.codes.length > 0;
}
/** How the codes of a response come, rather than which there are: their place and type, and whether others may come. */
export function diffCodeList(pair, operation) {
    const { base, revision } = pair;
    const toChange = ({ rule, event, detail = [], codes }) => ({
        ...{ rule, operation, status: revision.status, subject: "the codes", event, detail },
        ...(codes && { codes: codes.codes.map(({ code }) => code) }),
        base: findPlace(base),
        revision: findPlace(revision),
    });
    return (listsBoth(pair) ? compareLists(pair) : comparePresence(pair)).map(toChange);
}
/** One of the versions lists no codes. */
function comparePresence({ base, revision }) {
    if (base.codes.length === 0 && revision.codes.length > 0)
        return [{ rule: "codes-listed", event: `are listed now: ${formatCodes(revision)}`, codes: revision }];
    // Where no body is left, that says it all.
    const hasLostBody = !revision.isRefusal && revision.mediaTypes.length === 0 && base.mediaTypes.length > 0;
    if (base.codes.length === 0 || hasLostBody)
        return [];
    return base.codePlaces.some((place) => revision.fields.has(place))
        ? [{ rule: "codes-opened", event: "may be any value now", codes: base }]
        : [{ rule: "codes-emptied", event: "are gone", codes: base }];
}
function compareLists({ base, revision }) {
    const common = base.codePlaces.filter((place) => revision.codePlaces.includes(place));
    if (common.length === 0 && base.codePlaces.length > 0) {
        const [from, to] = [base, revision].map(({ codePlaces }) => codePlaces.map(toShown).join(", "));
        return [
            { rule: "code-place-changed", event: `moved from ${from} to ${to}`, detail: [`${from}`, `${to}`] },
        ];
    }
    const [before, after] = [toList(base, common), toList(revision, common)];
    return [
        ...compareOpenness(base, revision),
        ...compareTypes(before, after),
        ...comparePresent(before, after),
    ];
}
function compareOpenness(base, revision) {
    if (isOpen(base) === isOpen(revision))
        return [];
    return isOpen(revision)
        ? [{ rule: "codes-opened", event: "may be others than those listed now" }]
        : [{ rule: "codes-closed", event: "are no others than those listed now" }];
}
function compareTypes(before, after) {
    const types = listTypes(before);
    const fresh = listTypes(after).filter((type) => !types.includes(type));
    const others = fresh.filter((type) => type !== "null");
    const event = `have another type now: ${listTypes(after).join(" or ")} rather than ${types.join(" or ")}`;
    if (others.length > 0)
        return [{ rule: "code-type-changed", event, detail: [types.join(), listTypes(after).join()] }];
    return fresh.length > 0 ? [{ rule: "code-made-nullable", event: "may be null now" }] : [];
}
function comparePresent(before, after) {
    if (before.isRequired === after.isRequired)
        return [];
    return before.isRequired
        ? [{ rule: "code-made-optional", event: "may be missing now" }]
        : [{ rule: "code-made-required", event: "always come now" }];
}
function toList({ fields }, places) {
    return {
        places,
        fields: places.flatMap((place) => fields.get(place) ?? []),
        isRequired: places.some((place) => listWay(place).every((above) => fields.get(above)?.isRequired)),
    };
}
/** The pointers to a field and to all that it is in: `/error` and `/error/code`. */
export function listWay(pointer) {
    const parts = pointer.split("/").slice(1);
    return parts.map((_, index) => `/${parts.slice(0, index + 1).join("/")}`);
}
function listTypes({ fields }) {
    return [...new Set(fields.flatMap(({ types }) => types))].sort();
}
function findPlace(response) {
    const [place] = response.codePlaces;
    return (place !== undefined && response.fields.get(place)?.at) || response.at;
}
function toShown(pointer) {
    return pointer === "" ? "the body itself" : quote(pointer);
}
/** The codes of a response in a message. */
export function formatCodes({ codes }) {
    return codes.map(({ code }) => quote(code)).join(", ");
}
