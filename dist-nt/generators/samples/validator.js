import { format as formats, Validator } from "@cfworker/json-schema";
import { RE2JS } from "re2js";
import { mapSchema } from "./map-schema.js";
/** Longest value that is checked, in characters of JSON; a longer one counts as valid. */
const maxLength = 100_000;
/** The check of a schema. It compiles nothing, and looks only at the parts that a value has. */
export function createCheck(schema) {
    const validator = new Validator(mapSchema(schema, toFormat), "2020-12", true);
    return (value) => {
        const length = JSON.stringify(value)?.length;
        if (length === undefined)
            return false;
        return length > maxLength || validator.validate(value).valid;
    };
}
/** A pattern becomes a format of its own: the validator would run it on an engine that can take for ever. */
function toFormat({ pattern, ...schema }) {
    if (typeof pattern !== "string")
        return schema;
    const name = `pattern ${pattern}`;
    formats[name] ??= createTest(pattern);
    return { ...schema, allOf: [...(schema.allOf ?? []), { format: name }] };
}
/** Patterns of a document run in linear time; one that cannot (it looks around, or back) is not checked. */
function createTest(pattern) {
    try {
        const compiled = RE2JS.compile(RE2JS.translateRegExp(pattern));
        return (text) => compiled.matcher(text).find();
    }
    catch {
        return () => true;
    }
}
