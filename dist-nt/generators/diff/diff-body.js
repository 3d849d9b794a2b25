import { quote } from "../changes/quote.js";
import { toPlaceKey } from "./change.js";
import { listWay } from "./diff-code-list.js";
/** What has changed of the fields, headers and media types of an error, other than its codes. */
export function diffBody({ base, revision }, operation) {
    // What else the body of a success has is for tools that compare data.
    if (base.isRefusal || revision.isRefusal)
        return [];
    const found = [
        ...diffFields(base, revision),
        ...diffHeaders(base, revision),
        ...diffMediaTypes(base, revision),
    ];
    return found.map(({ rule, name, subject, event, detail = [], at = {} }) => {
        // What `x-errors` has made has the rest of its body from a shared response.
        const from = base.sharedAt ?? at.base;
        const to = revision.sharedAt ?? at.revision;
        return {
            ...{ rule, operation, status: revision.status, subject, event, detail: [name, ...detail] },
            base: from ?? base.at,
            revision: to ?? revision.at,
            ...(rule.endsWith("-added") && to && { sharedBy: toPlaceKey(to) }),
            ...(rule.endsWith("-removed") && from && { sharedBy: toPlaceKey(from) }),
        };
    });
}
function diffFields(base, revision) {
    // Without a body in one of the versions, its media types say it all.
    if (base.fields.size === 0 || revision.fields.size === 0)
        return [];
    const ofCodes = new Set([...base.codePlaces, ...revision.codePlaces].flatMap(listWay));
    const pointers = [...new Set([...base.fields.keys(), ...revision.fields.keys()])];
    return pointers
        .filter((pointer) => !ofCodes.has(pointer))
        .flatMap((pointer) => diffField(pointer, base, revision, ofCodes));
}
function diffField(pointer, { fields: before }, { fields: after }, ofCodes) {
    const [from, to] = [before.get(pointer), after.get(pointer)];
    const said = {
        name: pointer,
        subject: `the property ${quote(pointer)}`,
        at: { base: from?.at, revision: to?.at },
    };
    // An object that comes or goes brings or takes all that is in it.
    const isInside = (fields) => listWay(pointer)
        .slice(0, -1)
        .some((above) => !fields.has(above) && !ofCodes.has(above));
    if (!from)
        return isInside(before) ? [] : [{ ...said, rule: "property-added", event: "added" }];
    if (!to && isInside(after))
        return [];
    if (!to)
        return [
            { ...said, rule: from.isRequired ? "property-removed" : "optional-property-removed", event: "removed" },
        ];
    const fresh = to.types.filter((type) => !from.types.includes(type));
    const types = [from, to].map((one) => one.types.join(" or "));
    return [
        ...(fresh.length > 0
            ? [
                {
                    ...said,
                    rule: "property-type-changed",
                    event: `has another type now: ${types[1]} rather than ${types[0]}`,
                    detail: types,
                },
            ]
            : []),
        ...(from.isRequired && !to.isRequired
            ? [{ ...said, rule: "property-made-optional", event: "may be missing now" }]
            : []),
        ...(!from.isRequired && to.isRequired
            ? [{ ...said, rule: "property-made-required", event: "always comes now" }]
            : []),
    ];
}
function diffHeaders({ headers: before }, { headers: after }) {
    return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
        const [from, to] = [before.get(name), after.get(name)];
        const said = { name, subject: `the header ${quote(name)}`, at: { base: from?.at, revision: to?.at } };
        if (!from)
            return [{ ...said, rule: "header-added", event: "added" }];
        if (!to)
            return [
                { ...said, rule: from.isRequired ? "header-removed" : "optional-header-removed", event: "removed" },
            ];
        if (from.isRequired === to.isRequired)
            return [];
        return from.isRequired
            ? [{ ...said, rule: "header-made-optional", event: "may be missing now" }]
            : [{ ...said, rule: "header-made-required", event: "always comes now" }];
    });
}
function diffMediaTypes(base, revision) {
    const toFound = (rule, event) => (name) => ({ rule, name, event, subject: `the media type ${quote(name)}` });
    const missing = (from, to) => from.mediaTypes.filter((one) => !to.mediaTypes.includes(one));
    return [
        ...missing(base, revision).map(toFound("media-type-removed", "removed")),
        ...missing(revision, base).map(toFound("media-type-added", "added")),
    ];
}
