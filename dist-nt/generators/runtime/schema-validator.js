import { ownValue } from "./own.js";
/** Those whose days and hours are counted; the others go by patterns that take linear time. */
const formatsOfTime = ["date", "date-time", "time"];
const otherFormats = ["duration", "uuid", "email", "hostname", "ipv4", "ipv6", "uri", "int32", "int64"];
/**
 * Loads what validates. The packages are peers of the entry for tests alone, which is why nothing imports them by type.
 *
 * @throws {Error} where one of them is not installed
 */
export async function loadValidators(documented) {
    const { Ajv2020, addFormats, RE2JS } = await loadPeers();
    const ajv = new Ajv2020({
        allErrors: true,
        code: { regExp: createPattern(RE2JS) },
        inlineRefs: false,
        logger: false,
        meta: false,
        // What an object inherits is nothing of a body.
        ownProperties: true,
        strict: false,
        validateSchema: false,
    });
    addFormats(ajv, { mode: "full", formats: formatsOfTime });
    addFormats(ajv, { mode: "fast", formats: otherFormats });
    return { findFaults: createFindFaults(createCompile(ajv, documented)) };
}
async function loadPeers() {
    try {
        const [ajv, formats, re2] = await Promise.all([
            import("ajv/dist/2020.js"),
            import("ajv-formats"),
            import("re2js"),
        ]);
        return {
            Ajv2020: (ajv.Ajv2020 ?? ajv.default.Ajv2020),
            // Bundlers and Node do not agree on what the default of a CommonJS module is.
            addFormats: (formats.default.default ?? formats.default),
            RE2JS: re2.RE2JS,
        };
    }
    catch (cause) {
        throw new Error("checking responses needs the packages ajv, ajv-formats and re2js: install them", {
            cause,
        });
    }
}
/** Patterns of a document run in linear time; one that cannot (it looks around, or back) is not checked. */
function createPattern(engine) {
    const compile = (pattern) => {
        try {
            const compiled = engine.compile(engine.translateRegExp(pattern));
            return { test: (text) => compiled.matcher(text).find() };
        }
        catch {
            return { test: () => true };
        }
    };
    return Object.assign(compile, { code: "compilePattern" });
}
const references = /"component:([\w.-]+)"/g;
function createCompile(ajv, { schemas }) {
    const added = new Set();
    const addAll = (text) => {
        const queue = [text];
        for (const one of queue) {
            for (const [, name = ""] of one.matchAll(references)) {
                const schema = ownValue(schemas, name);
                if (typeof schema !== "string" || added.has(name))
                    continue;
                added.add(name);
                ajv.addSchema(JSON.parse(schema), `component:${name}`);
                queue.push(schema);
            }
        }
    };
    return (schema) => {
        addAll(JSON.stringify(schema));
        const validate = ajv.compile(schema);
        return (value) => (validate(value) === true ? [] : (validate.errors ?? []));
    };
}
/** A schema that cannot be compiled says why, each time; so does one that a value leads round and round in. */
function createFindFaults(compile) {
    const compiled = new Map();
    return (schema, value) => {
        try {
            const validate = compiled.get(schema) ?? compile(schema);
            compiled.set(schema, validate);
            return validate(value);
        }
        catch (error) {
            const why = `its schema cannot be used (${error instanceof Error ? error.message : error})`;
            // Values are not to blame for what fails to compile, so that it is not tried again.
            if (!compiled.has(schema))
                compiled.set(schema, () => why);
            return why;
        }
    };
}
