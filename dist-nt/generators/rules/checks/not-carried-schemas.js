import { isRecord } from "../../openapi/openapi.js";
import { count } from "./not-carried.js";
/** What the types of the client do not have of schemas; what only narrows values is left to the server. */
export const schemaLimits = [
    {
        find: (schema) => ["then", "else", "dependentSchemas"].filter((field) => addsProperties(schema, schema[field], field)),
        describe: (times) => `${count(times, "schema")} with properties under a condition (\`then\`, \`else\` or \`dependentSchemas\`): the types do not have them`,
    },
    {
        find: ({ $dynamicRef }) => ($dynamicRef === undefined ? [] : ["$dynamicRef"]),
        describe: (times) => `${count(times, "reference")} by \`$dynamicRef\`: in the types, what is referred to is \`unknown\``,
    },
    {
        // The root has one for all schemas that have none.
        find: (node) => ["$schema", "jsonSchemaDialect"].filter((field) => isOtherDialect(node[field])),
        describe: (times) => `${count(times, "dialect")} of schemas that the types do not know: they are made as from JSON Schema 2020-12`,
    },
];
const knownDialects = /^https:\/\/(spec\.openapis\.org\/oas\/3\.\d\/dialect|json-schema\.org\/draft\/2020-12\/schema)\b/;
function isOtherDialect(dialect) {
    return typeof dialect === "string" && !knownDialects.test(dialect);
}
/** Whether a condition of a schema has properties that the schema itself has not. */
function addsProperties(schema, condition, field) {
    const parts = field === "dependentSchemas" && isRecord(condition) ? Object.values(condition) : [condition];
    return parts.filter(isRecord).some(({ properties, $ref, allOf, anyOf, oneOf }) => {
        const names = isRecord(properties) ? Object.keys(properties) : [];
        return (names.some((name) => !Object.hasOwn(schema.properties ?? {}, name)) ||
            [$ref, allOf, anyOf, oneOf].some((one) => one !== undefined));
    });
}
