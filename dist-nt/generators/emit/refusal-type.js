import { code, enclose, joinCode, toIdentifier, toLiteral, toPropertyName } from "./code.js";
/** A type to which the refusals of a success can be assigned, and its data cannot. */
export function toRefusalType({ at, values }) {
    const leaf = values
        ? joinCode(values.map((value) => toLiteral(value)), " | ")
        : toIdentifier("unknown");
    return at.reduceRight((type, name) => {
        if (/^\d+$/.test(name))
            return code `readonly (${type})[]`;
        return enclose("{}", [code `readonly ${toPropertyName(name)}: ${type}`]);
    }, leaf);
}
