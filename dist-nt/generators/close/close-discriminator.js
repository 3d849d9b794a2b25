import { isRecord, isReference } from "../openapi/openapi.js";
import { escapePart } from "../openapi/pointer.js";
import { toReference } from "./close-reference.js";
import { isComponent, toComponent } from "./closing.js";
/** The schema for a value of a discriminator, given by name or by reference. */
export function closeMapping(closing, text) {
    const byName = closing.find(`#/components/schemas/${escapePart(text)}`);
    const target = byName ?? closing.find(text);
    // A name without a schema has no target, and is kept.
    if (!target)
        return /[#/.]/.test(text) ? undefined : text;
    const isPlainName = byName && closing.names.keyOf("schemas", text) === text;
    return isPlainName ? text : toReference(closing, target, closing.types.Schema);
}
/**
 * The discriminator of a schema with a mapping for each schema that gets another name: without one, its value
 * is the name.
 */
export function keepNames(closing, schema, closed) {
    const lost = listLostNames(closing, schema);
    const discriminator = lost.length === 0 ? closed.discriminator : withMapping(closed.discriminator, lost);
    return discriminator === closed.discriminator ? closed : { ...closed, discriminator };
}
/** Without a mapping, the value of a discriminator is the name of a schema, also of one that gets another name. */
function listLostNames(closing, { discriminator, oneOf, anyOf }) {
    if (!isRecord(discriminator) || closing.names.renamed("schemas").size === 0)
        return [];
    return [oneOf, anyOf].flat().flatMap((part) => {
        const target = isReference(part) ? closing.find(part.$ref) : undefined;
        const [, section, name = ""] = target && isComponent(target) ? target.path : [];
        if (!target || section !== "schemas" || closing.names.keyOf(section, name) === name)
            return [];
        return [[name, toComponent(closing, target)]];
    });
}
function withMapping(discriminator, mapping) {
    const written = isRecord(discriminator) ? discriminator : {};
    const stated = isRecord(written.mapping) ? written.mapping : {};
    const isStated = ([, reference]) => Object.values(stated).includes(reference);
    const lost = mapping.filter((entry) => !isStated(entry));
    return lost.length === 0
        ? discriminator
        : { ...written, mapping: { ...stated, ...Object.fromEntries(lost) } };
}
