import { formatPointer } from "../openapi/pointer.js";
import { placeValue } from "../samples/place-value.js";
import { buildCodeSchema, narrowAlong, toCodeValue, } from "./coded-response.js";
import { buildFailureSchema, buildFailureValue, requireAlong } from "./failure-narrowing.js";
import { keepOwnContent } from "./own-response.js";
/**
 * Expands the codes of a success into plain OpenAPI: its body is the data as before, or one of the refusals,
 * which have a schema of their own.
 */
export function buildRefusal(parts) {
    const { name, own, body, codes, codePath, referenceSchema } = parts;
    const codeSchemaName = `${name}Code`;
    const data = own.response.content?.[body.mediaType]?.schema;
    const schema = { anyOf: [...(data ? [data] : []), { $ref: referenceSchema(name) }] };
    const examples = codes.map((code) => [code.code, { summary: code.title, value: buildSample(parts, code) }]);
    const made = {
        ...own.response,
        content: { [body.mediaType]: { schema, examples: Object.fromEntries(examples) } },
    };
    return {
        codeSchemaName,
        codeSchema: buildCodeSchema(parts),
        bodySchemaName: name,
        bodySchema: buildBodySchema(parts, codeSchemaName),
        response: keepOwnContent(made, own, codePath),
    };
}
function buildBodySchema(parts, codeSchemaName) {
    const { owner, status, base, body, place, leaves, codePath } = parts;
    const code = { $ref: `#/components/schemas/${codeSchemaName}` };
    const isCode = formatPointer(place.at) === formatPointer(codePath);
    return {
        description: `Refusal by ${owner} with status ${status}.`,
        allOf: [
            ...(base ? [structuredClone(base)] : []),
            ...(isCode ? [] : [narrowAlong(codePath, code, body.required)]),
            // Where the code is what refuses, its values say so.
            requireAlong(place.at, isCode ? code : buildFailureSchema(place, leaves)),
        ],
    };
}
function buildSample({ body, place, leaves, status, codePath, makeSample }, { code, meaning }) {
    const sent = toCodeValue(code, body);
    const sample = makeSample(body, { code: sent, codePath, meaning, status, isExample: false });
    const holdsCode = place.at.every((name, index) => name === codePath[index]);
    return holdsCode ? sample : placeValue(sample, place.at, buildFailureValue(place, leaves, meaning));
}
