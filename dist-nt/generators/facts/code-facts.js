import { findCodeSchemas } from "../codes/find-codes.js";
import { findValueDescription } from "../codes/value-texts.js";
import { findSchemasAlong } from "../openapi/composed.js";
import { followEach } from "../openapi/follow.js";
import { pickBodies } from "../openapi/media-types.js";
import { isRecord } from "../openapi/openapi.js";
import { formatPointer } from "../openapi/pointer.js";
/** @param origins where codes were written that the expansion put elsewhere */
export function createCodeReader(follow, origins) {
    const known = new WeakMap();
    const readAt = (body, path) => {
        const target = follow(body.node, body.location);
        if (!target)
            return [];
        const ofSchema = known.get(target.node) ?? new Map();
        known.set(target.node, ofSchema);
        const pointer = formatPointer(path);
        const lists = ofSchema.get(pointer) ??
            findCodeSchemas(target, path, follow).map((list) => ({ ...list, body: target, path }));
        ofSchema.set(pointer, lists);
        return lists;
    };
    const factsOfList = new WeakMap();
    // The description of a code depends only on the list, which thousands of responses may share.
    const toFacts = (list) => {
        const facts = factsOfList.get(list) ?? list.codes.map(({ code, index }) => toFact(list, code, index, origins));
        factsOfList.set(list, facts);
        return facts;
    };
    const readLists = (response, paths) => listBodies(response, follow).flatMap((body) => paths.flatMap((path) => readAt(body, path)));
    return {
        readLists,
        readCodes: (response, paths) => {
            const [first, ...more] = readLists(response, paths).map(toFacts);
            if (!first || more.length === 0)
                return first ?? [];
            const codes = new Map(first.map((fact) => [fact.code, fact]));
            for (const fact of more.flat())
                if (!codes.has(fact.code))
                    codes.set(fact.code, fact);
            return [...codes.values()];
        },
    };
}
/** The schemas of the bodies that are read: those that are JSON, else of the first media type; references not followed. */
export function listBodies({ node, location }, follow) {
    const media = followEach(node.content, location.child("content"), follow);
    const picked = new Set(pickBodies(media.map(({ key }) => key)));
    return media.flatMap(({ key, node: { schema }, location: at }) => picked.has(key) && isRecord(schema)
        ? [{ node: schema, location: at.child("schema") }]
        : []);
}
/** The schemas that the bodies of a response have at places of codes, whether they list any or not. */
export function findCodeSlots(response, paths, follow) {
    return listBodies(response, follow).flatMap((body) => paths.flatMap((path) => findSchemasAlong(body, path, follow)));
}
function toFact(list, code, index, origins) {
    const { schema, location } = list;
    const origin = origins.get(schema)?.(code);
    const catalog = schema["x-error-catalog"];
    const own = isRecord(catalog) && Object.hasOwn(catalog, code) ? catalog[code] : undefined;
    const { fix, retry, trigger } = isRecord(own) ? own : {};
    const details = location.child(["x-error-catalog", code]);
    return {
        code,
        index,
        at: origin?.code ?? location,
        meaningAt: origin?.meaning ?? location,
        list,
        fromShorthand: origin?.fromShorthand ?? false,
        own: { meaning: findValueDescription(schema, code, index), fix, retry, trigger },
        triggerAt: childOf(origin?.code ?? details.key(), "trigger"),
    };
}
/** A place below another one, whose key it may be. */
function childOf({ source, pointer = "" }, name) {
    return { source, pointer: `${pointer}/${name}` };
}
