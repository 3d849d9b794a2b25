import { listValues } from "../codes/listed-codes.js";
import { listMapping } from "../codes/mapped-codes.js";
import { listParts } from "../openapi/composed.js";
import { isRecord } from "../openapi/openapi.js";
import { findComponentKey } from "./component-key.js";
import { isNull } from "./subject.js";
/** The alternatives of a schema itself, `null` aside. */
export function listChoices(placed, follow) {
    const { discriminator } = placed.node;
    const name = isRecord(discriminator) ? discriminator.propertyName : undefined;
    const mapping = name === undefined ? [] : listMapping(placed, follow);
    return ["oneOf", "anyOf"].flatMap((word) => {
        const parts = listParts(placed, word).filter(({ node }) => isRecord(node) && !isNull(node));
        if (parts.length === 0)
            return [];
        const options = parts.map((schema) => {
            const target = follow(schema.node, schema.location)?.node;
            const mapped = mapping.filter((one) => one.target === target).map(({ code }) => code);
            const key = findComponentKey(schema.node);
            // Without a mapping, the name of the schema is the value (OpenAPI, Discriminator Object).
            const implied = typeof name === "string" && mapping.length === 0 && key !== undefined ? [key] : [];
            return { values: mapped.length > 0 ? mapped : implied, schema };
        });
        return [{ word, ...(typeof name === "string" && { discriminator: name }), options }];
    });
}
/** Whether one of the alternatives of a schema is `null`. */
export function choosesNull(placed) {
    return ["oneOf", "anyOf"].some((word) => listParts(placed, word).some(({ node }) => isNull(node)));
}
/** The values that alternatives list, if they do nothing else; `undefined` if they are more than values. */
export function readValuesOfChoices(choices, follow) {
    const [choice] = choices;
    if (!choice || choices.length > 1)
        return undefined;
    const values = choice.options.map(({ schema }) => {
        const { node } = follow(schema.node, schema.location) ?? {};
        const listed = node ? listValues(node) : [];
        const meaning = node?.description ?? node?.title;
        const isOne = listed.length === 1 && typeof meaning === "string";
        return listed.map((value) => ({ value, ...(isOne && { meaning }) }));
    });
    return values.every(({ length }) => length > 0) ? values.flat() : undefined;
}
