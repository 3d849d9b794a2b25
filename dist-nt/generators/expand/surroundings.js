import { nameCodes } from "../names/code-name.js";
import { followComponents, followEach, } from "../openapi/follow.js";
import { isErrorStatus } from "../openapi/http-status.js";
import { isRecord, } from "../openapi/openapi.js";
import { toLocationObject, toRelativeFile } from "../openapi/place.js";
import { readCarriedBody, readDefaultBody } from "./carried-body.js";
import { readErrorNorm } from "./shared-response.js";
import { validShapes } from "./valid-shapes.js";
/** Reads the parts of the root document that apply to all operations. */
export function readSurroundings(document, context, settings) {
    const { root } = document;
    const { operations, ...others } = settings;
    const report = (ruleId, message, at, help) => {
        const location = toLocationObject(at);
        // The engine keeps what a problem has besides.
        const added = { ...findSeverity(ruleId, context), ...(help !== undefined && { help }) };
        context.report({ ruleId, message, location, ...added });
    };
    const rootFile = context.location.source.absoluteRef;
    const shared = readShared(document, settings.codePaths, report);
    const defaultBody = readDefaultBody(document, settings.codePaths);
    const bodies = shared.map(({ body }) => body);
    const catalog = readCatalog(document, report);
    const listed = [...bodies, defaultBody].flatMap((body) => body?.listedCodes ?? []);
    return {
        ...others,
        security: root.security,
        report,
        follow: document.follow,
        readBody: (response, codePaths) => readCarriedBody(response, document, codePaths),
        catalog,
        codesByName: new Map([...nameCodes([...catalog.keys(), ...listed])].map(([code, name]) => [name, code])),
        shared,
        defaultBody,
        commonSchema: findSchema(bodies) ??
            defaultBody?.schema ??
            findSchema(readBodies(operations, document, settings.codePaths)),
        addSchema: (name, schema) => {
            const schemas = ensureRecord(ensureRecord(root, "components"), "schemas");
            if (Object.hasOwn(schemas, name))
                return false;
            schemas[name] = schema;
            return true;
        },
        reference: (fromFile, section, name) => `${toRelativeFile(rootFile, fromFile)}#/components/${section}/${name}`,
    };
}
/** Those that are no errors, as the preprocessor's other reports are. */
const warnings = new Set(["errors/response-described-twice"]);
/** The configured severity of a rule that the expansion reports; if none is set, that of the preprocessor applies. */
function findSeverity(rule, { config, specVersion }) {
    const set = config?.rules[specVersion]?.[rule];
    if (set === undefined || config === undefined)
        return warnings.has(rule) ? { forceSeverity: "warn" } : {};
    return { forceSeverity: config.getRuleSettings(rule, specVersion).severity };
}
function readCatalog({ root, location, follow }, report) {
    const catalog = new Map();
    const placed = follow(root["x-error-catalog"], location.child("x-error-catalog"));
    for (const [code, entry] of Object.entries(placed?.node ?? {})) {
        const at = (placed?.location ?? location).child(code);
        if (isRecord(entry) && typeof entry.meaning === "string" && entry.meaning.trim() !== "") {
            const meaningAt = at.child("meaning");
            catalog.set(code, { entry: entry, meaningAt });
        }
        else {
            const message = `the catalog entry \`${code}\` has no \`meaning\``;
            report("errors/invalid-extension", message, at.key(), validShapes["x-error-catalog"]);
        }
    }
    return catalog;
}
function readShared(document, codePaths, report) {
    return followComponents(document, "responses").flatMap(({ key: name, node: response, location: at }) => {
        if (response["x-error"] === undefined)
            return [];
        const norm = readErrorNorm(response["x-error"]);
        if (typeof norm === "string") {
            const message = `${norm} at the response \`${name}\``;
            report("errors/invalid-extension", message, at.child("x-error").key(), validShapes["x-error"]);
            return [];
        }
        const shared = { name, norm, response, location: at };
        const body = readCarriedBody({ node: response, location: at }, document, codePaths);
        return [{ ...shared, ...(body && { body }) }];
    });
}
/** The first schema that another response can reference. */
function findSchema(bodies) {
    for (const body of bodies)
        if (body?.hasCode && body.schema.$ref !== undefined)
            return body.schema;
    return undefined;
}
/** The bodies of the errors that operations describe themselves. */
function* readBodies(operations, document, codePaths) {
    for (const { node, location } of operations) {
        const responses = followEach(node.responses, location.child("responses"), document.follow);
        for (const { key, ...response } of responses)
            if (isErrorStatus(key))
                yield readCarriedBody(response, document, codePaths);
    }
}
function ensureRecord(holder, key) {
    const existing = holder[key];
    if (isRecord(existing))
        return existing;
    const made = {};
    holder[key] = made;
    return made;
}
