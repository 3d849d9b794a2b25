import { findProperty, isComposed, listConstraints, listParts, listProperties, listRequired, omit, pick, } from "./schema.js";
/**
 * A schema whose compositions openapi-typescript types as JSON Schema means them: `anyOf` beside other fields
 * narrows them rather than being an alternative to them, and what a part requires holds for the properties of
 * all of them.
 */
export function mendComposition(schema, resolve) {
    if (!isComposed(schema))
        return schema;
    return moveAnyOf(spreadRequired(completeAlternatives(schema, resolve), resolve));
}
/** Alternatives that only require properties of the whole get these, so that they can be told apart. */
function completeAlternatives(schema, resolve) {
    const complete = (part) => {
        if (part.$ref !== undefined)
            return part;
        const own = listProperties(part);
        const missing = listRequired(part).flatMap((name) => {
            const property = Object.hasOwn(own, name) ? undefined : findProperty(schema, name, resolve);
            return property ? [[name, property]] : [];
        });
        return missing.length === 0 ? part : { ...part, properties: { ...own, ...Object.fromEntries(missing) } };
    };
    const changed = ["oneOf", "anyOf"].flatMap((key) => {
        const parts = listParts(schema, key);
        return parts.some((part) => complete(part) !== part) ? [[key, parts.map(complete)]] : [];
    });
    return changed.length === 0 ? schema : { ...schema, ...Object.fromEntries(changed) };
}
/** openapi-typescript passes on what the whole requires, but only to parts that have the property themselves. */
function spreadRequired(schema, resolve) {
    const all = listParts(schema, "allOf");
    if (all.length === 0)
        return schema;
    // What a part requires of its own properties, it types itself.
    const ofParts = all
        .filter(({ $ref }) => $ref === undefined)
        .flatMap((part) => listRequired(part).filter((name) => !findProperty(part, name, resolve)));
    const parts = all.filter(saysSomething);
    const required = [...new Set([...listRequired(schema), ...ofParts])];
    const isKnown = (name) => [schema, ...parts].some((one) => Object.hasOwn(listProperties(resolve(one)), name));
    const deeper = required.flatMap((name) => {
        const property = isKnown(name) ? undefined : findProperty(schema, name, resolve);
        return property ? [[name, property]] : [];
    });
    const extra = { required: deeper.map(([name]) => name), properties: Object.fromEntries(deeper) };
    return {
        ...schema,
        ...(required.length > 0 && { required }),
        allOf: deeper.length === 0 ? parts : [...parts, extra],
    };
}
/** A part that only says that it is an object, or only what it requires, would be a type of its own. */
function saysSomething(part, _index, parts) {
    const constraints = listConstraints(part);
    const isIdle = constraints.every((key) => key === "required" || (key === "type" && part.type === "object"));
    return !isIdle || parts.length === 1;
}
/** What `anyOf` stands beside becomes a part that each alternative is combined with. */
function moveAnyOf(schema) {
    const alternatives = listParts(schema, "anyOf");
    const beside = listConstraints(schema).filter((key) => key !== "anyOf" && key !== "required");
    const isIdle = beside.every((key) => !hasType({ [key]: schema[key] }));
    if (alternatives.length === 0 || isIdle)
        return schema;
    const { allOf, ...own } = pick(schema, beside);
    return {
        ...omit(schema, [...beside, "anyOf"]),
        allOf: [
            ...(hasType(own) ? [own] : []),
            ...(Array.isArray(allOf) ? allOf : []),
            // An alternative that any value has makes all of them say nothing.
            ...(alternatives.every(hasType) ? [{ anyOf: alternatives }] : []),
        ],
    };
}
/** Whether a schema says more of its values than that they may be objects. */
function hasType(schema) {
    return schema.$ref !== undefined || listConstraints(schema).some((key) => isTyping(key, schema));
}
function isTyping(key, schema) {
    if (key === "type")
        return schema.type !== "object";
    return typing.has(key);
}
const typing = new Set("properties allOf oneOf anyOf enum const items prefixItems additionalProperties patternProperties".split(" "));
