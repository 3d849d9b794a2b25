import { isRecord } from "../openapi/openapi.js";
import { formatPointer } from "../openapi/pointer.js";
import { completeSample, findListedStatus } from "./complete-sample.js";
import { narrowSchema } from "./narrow-schema.js";
import { openPlace } from "./open-place.js";
import { createPreparation } from "./prepare-schema.js";
import { sampleValues } from "./sample-value.js";
import { createCheck } from "./validator.js";
/** @param follow how references of the document are followed */
export function createBodySamples(follow) {
    const prepare = createOncePreparation(follow);
    const read = createReader();
    const narrow = (placed, { path, value }) => narrowSchema(prepare(placed), path, value);
    return {
        build: (placed, parts, example) => buildSample(read(narrow(placed, parts.code), parts.code.path), parts, example),
        findStatus: (placed, code) => findListedStatus(narrow(placed, code), code),
        isValid: (placed, value) => read(prepare(placed), undefined).isValid(value),
    };
}
function createOncePreparation(follow) {
    const prepare = createPreparation(follow);
    const known = new WeakMap();
    return (body) => {
        const target = follow(body.node, body.location);
        if (!target)
            return {};
        const schema = known.get(target.node) ?? prepare(target);
        known.set(target.node, schema);
        return schema;
    };
}
/** Reads a schema once, and once for all schemas that differ only in the codes at a path. */
function createReader() {
    const known = new WeakMap();
    const byText = new Map();
    return (schema, path) => {
        const pointer = path === undefined ? "-" : formatPointer(path);
        const bySchema = known.get(schema) ?? new Map();
        known.set(schema, bySchema);
        const found = bySchema.get(pointer);
        if (found)
            return found;
        const opened = path === undefined ? schema : openPlace(schema, path);
        const text = JSON.stringify(opened);
        const body = byText.get(text) ?? {
            schema: opened,
            isValid: createCheck(opened),
            values: sampleValues(opened),
        };
        byText.set(text, body);
        bySchema.set(pointer, body);
        return body;
    };
}
function buildSample(body, parts, example) {
    let first;
    for (const use of example ? [example, undefined] : [undefined]) {
        for (const makeValue of body.values) {
            const sample = completeSample(mergeExample(makeValue(), use), parts, body);
            if (body.isValid(sample))
                return sample;
            first ??= sample;
        }
    }
    return first;
}
function mergeExample(value, example) {
    if (!example)
        return value;
    const made = isRecord(value) ? value : {};
    const names = Object.keys(example.isWhole ? { ...made, ...example.value } : made);
    return Object.fromEntries(names.map((name) => [name, Object.hasOwn(example.value, name) ? example.value[name] : made[name]]));
}
