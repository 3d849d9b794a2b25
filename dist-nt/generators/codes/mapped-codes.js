import { isUri } from "../names/code-name.js";
import { isRecord } from "../openapi/openapi.js";
import { isMostly, isPlainlyCode, namesProblem } from "./code-values.js";
/**
 * The values of the discriminator of a schema, where they are codes: the types of problems, or words that say what
 * went wrong. Those of most discriminators say which schema it is.
 *
 * @param name the property that has to be the discriminator
 */
export function listMappedCodes(placed, name, follow) {
    if (!isDiscriminatedBy(placed.node, name))
        return [];
    const mapping = listMapping(placed, follow);
    return areCodes(mapping.map(({ code }) => code)) ? mapping : [];
}
/** All values that the discriminator of a schema maps, whether they are codes or not. */
export function listMapping({ node, location }, follow) {
    const mapping = Object.entries(isRecord(node.discriminator?.mapping) ? node.discriminator.mapping : {});
    return mapping.map(([code, target]) => ({
        code,
        location: location.child(["discriminator", "mapping", code]),
        target: follow({ $ref: toReference(String(target)) }, location)?.node,
    }));
}
/** Whether a property says which schema describes an object. */
export function isDiscriminatedBy({ discriminator }, name) {
    return isRecord(discriminator) && discriminator.propertyName === name;
}
/** Whether values of a discriminator are codes. */
export function areCodes(values) {
    return isMostly(values, isUri) || (values.every(isPlainlyCode) && isMostly(values, namesProblem));
}
/** A mapping names a schema, or references it. */
function toReference(target) {
    return /^[A-Za-z0-9._-]+$/.test(target) && !/\.(ya?ml|json)$/.test(target)
        ? `#/components/schemas/${target}`
        : target;
}
