/** The title of a code: that of the catalog if it is text, else the code itself. */
export function toTitle(title, code) {
    return typeof title === "string" ? title : code;
}
/** Expands the codes of one status into plain OpenAPI. */
export function buildCodedResponse(parts) {
    const codeSchemaName = `${parts.name}Code`;
    return {
        codeSchemaName,
        codeSchema: buildCodeSchema(parts),
        bodySchemaName: parts.name,
        bodySchema: buildBodySchema(parts, codeSchemaName),
        response: buildResponse(parts),
    };
}
/** A schema that lists codes with their meanings. */
export function buildCodeSchema({ owner, status, codes, body, }) {
    const overrides = codes.filter(({ override }) => Object.keys(override).length > 0);
    return {
        type: body.hasNumericCode ? "integer" : "string",
        description: `Codes of ${owner} with status ${status}.`,
        enum: codes.map(({ code }) => toCodeValue(code, body)),
        "x-enumDescriptions": Object.fromEntries(codes.map(({ code, meaning }) => [code, meaning])),
        "x-enum-descriptions": codes.map(({ meaning }) => meaning),
        ...(overrides.length > 0 && {
            "x-error-catalog": Object.fromEntries(overrides.map(({ code, override }) => [code, override])),
        }),
    };
}
function buildBodySchema(parts, codeSchemaName) {
    const { owner, status, codePath, body } = parts;
    const narrowed = narrowAlong(codePath, { $ref: `#/components/schemas/${codeSchemaName}` }, body.required);
    const repeatsStatus = body.statusProperty !== undefined && /^\d+$/.test(status);
    return {
        description: `Body of ${owner} with status ${status}.`,
        allOf: [
            // A schema that is written in place is one of its own in each body.
            structuredClone(body.schema),
            repeatsStatus ? withProperty(narrowed, body.statusProperty, Number(status)) : narrowed,
        ],
    };
}
/** A code as the body has it: text, or a whole number. */
export function toCodeValue(code, { hasNumericCode }) {
    return hasNumericCode ? Number(code) : code;
}
/** A schema for the value at a path, required unless the body makes it optional. */
export function narrowAlong(path, target, requiredOfBody) {
    return path.reduceRight((schema, name, depth) => {
        if (/^\d+$/.test(name))
            return { type: "array", items: schema };
        const isRequired = depth > 0 || requiredOfBody.includes(name);
        return { type: "object", ...(isRequired && { required: [name] }), properties: { [name]: schema } };
    }, target);
}
function withProperty(schema, name, value) {
    return {
        ...schema,
        required: [name, ...(schema.required ?? [])],
        properties: { [name]: { type: "integer", enum: [value] }, ...schema.properties },
    };
}
function buildResponse(parts) {
    const { name, status, codes, codePath, description, headers, body, genericCode, referenceSchema } = parts;
    const examples = codes.map(({ code, title, meaning }) => {
        const said = { code: toCodeValue(code, body), codePath, meaning, status };
        return [
            code,
            { summary: title, value: parts.makeSample(body, { ...said, isExample: code === genericCode }) },
        ];
    });
    const media = { schema: { $ref: referenceSchema(name) }, examples: Object.fromEntries(examples) };
    return { description, ...(headers && { headers }), content: { [body.mediaType]: media } };
}
