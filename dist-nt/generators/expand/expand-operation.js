import { defaultCodePath } from "../codes/code-path.js";
import { readOwnParts } from "../codes/part-settings.js";
import { toPascalCase } from "../names/case.js";
import { findStatusName, isSuccessStatus } from "../openapi/http-status.js";
import { isRecord } from "../openapi/openapi.js";
import { needsCredentials } from "../openapi/operations.js";
import { buildCodedResponse, narrowAlong } from "./coded-response.js";
import { describeCode, keepCarried } from "./describe-code.js";
import { readErrorBody } from "./error-body.js";
import { buildRefusal } from "./expand-refusal.js";
import { findRefusable } from "./find-refusable.js";
import { findShared, reportTwice } from "./find-shared.js";
import { formatBodyToAdd } from "./lines-to-add.js";
import { findOwnError, keepOwnContent, mergeHeaders } from "./own-response.js";
import { readXErrors } from "./read-x-errors.js";
import { createSampleMaker } from "./sample-body.js";
import { isAddedTo } from "./shared-response.js";
import { validShapes } from "./valid-shapes.js";
/** Writes the error responses of an operation: one for each status of `x-errors`, and the shared ones. */
export function expandOperation(found, surroundings) {
    const { location } = found;
    const operation = found.node;
    const statements = readStatements(found, surroundings);
    const responses = {
        ...(isRecord(operation.responses) ? operation.responses : {}),
    };
    for (const statement of statements) {
        const response = expandStatus(found, statement, surroundings);
        if (response)
            responses[statement.status] = response;
    }
    const listed = new Set([...Object.keys(responses), ...statements.map(({ status }) => status)]);
    const secured = needsCredentials(operation.security ?? surroundings.security);
    for (const shared of surroundings.shared) {
        const { name, norm } = shared;
        if (isAddedTo(shared, { secured }) && !listed.has(norm.status)) {
            responses[norm.status] = referenceResponse(name, location, surroundings);
        }
    }
    operation.responses = responses;
}
function referenceResponse(name, { source }, { reference }) {
    return { $ref: reference(source.absoluteRef, "responses", name) };
}
function readStatements({ node: operation, location }, { report }) {
    if (operation["x-errors"] === undefined)
        return [];
    const { statuses, problems } = readXErrors(operation["x-errors"]);
    for (const { message, path, help = validShapes["x-errors"] } of problems) {
        const at = location.child(["x-errors", ...path.map(String)]).key();
        report("errors/invalid-extension", message, at, help);
    }
    return statuses;
}
/** The response for one status: its own, or a reference to the shared one. `undefined` if it cannot be made. */
function expandStatus(found, statement, surroundings) {
    const { status, codes } = statement;
    if (isSuccessStatus(status) && codes !== false)
        return expandSuccess(found, status, codes, surroundings);
    const own = findOwnError(found, status, surroundings);
    const shared = findShared(found, status, own, surroundings);
    if (codes === false || shared === "unknown")
        return undefined;
    const described = codes.flatMap((code) => describeCode(code, found, surroundings));
    if (described.length === 0)
        return undefined;
    if (own && shared?.norm.status === status)
        reportTwice(found, own, shared, surroundings);
    if (shared && !own && saysNoMoreThan(shared, statement)) {
        return referenceResponse(shared.name, found.location, surroundings);
    }
    return expandCodes(found, { status, codes: described, own, shared }, surroundings);
}
/** A success whose body may be a refusal with one of the codes. */
function expandSuccess(found, status, statements, surroundings) {
    const { node: operation, location, id, schemaBase } = found;
    const success = findRefusable(found, status, surroundings);
    const described = statements.flatMap((code) => describeCode(code, found, surroundings));
    const codes = success ? keepCarried(described, success.body, found, surroundings) : [];
    if (!success || codes.length === 0)
        return undefined;
    const expanded = buildRefusal({
        ...success,
        name: `${schemaBase}Refusal${status === "200" ? "" : status}`,
        owner: `\`${id}\``,
        status,
        codes,
        codePath: readOwnParts(operation).codePaths?.[0] ?? success.body.codePath,
        referenceSchema: (name) => surroundings.reference(location.source.absoluteRef, "schemas", name),
        makeSample: createSampleMaker(surroundings.samples, readOwnParts(operation).messagePaths ?? surroundings.messagePaths),
    });
    addSchemas(expanded, codes, id, location.child(["x-errors", status]).key(), surroundings);
    return expanded.response;
}
/** Whether an operation lists only the generic code of the shared response, as the catalog describes it. */
function saysNoMoreThan({ norm, body }, { status, codes }) {
    if (codes === false || codes.length !== 1 || norm.status !== status || !body)
        return false;
    const [{ code, meaning, fix, retry } = { code: "" }] = codes;
    return code === norm.code && meaning === undefined && fix === undefined && retry === undefined;
}
function expandCodes(found, { status, codes: described, own, shared }, surroundings) {
    const { node: operation, location, id, schemaBase } = found;
    const { reference, samples, messagePaths } = surroundings;
    const at = location.child(["x-errors", status]).key();
    const body = own?.body ?? shared?.body ?? findBody(found, { status, shared }, surroundings);
    const codes = keepCarried(described, body, found, surroundings);
    if (codes.length === 0)
        return undefined;
    const codePath = own?.body?.codePath ?? readOwnParts(operation).codePaths?.[0] ?? body.codePath;
    const expanded = buildCodedResponse({
        name: schemaBase + toPascalCase(findStatusName(status)?.replace("'", "") ?? status),
        owner: `\`${id}\``,
        status,
        codes,
        description: own?.response.description ?? shared?.response.description ?? findStatusName(status) ?? status,
        headers: isMissing(status, own, shared, surroundings) ? standInHeaders : mergeHeaders(own, shared),
        body,
        genericCode: shared?.norm.code,
        codePath,
        referenceSchema: (name) => reference(location.source.absoluteRef, "schemas", name),
        makeSample: createSampleMaker(samples, readOwnParts(operation).messagePaths ?? messagePaths),
    });
    addSchemas(expanded, codes, id, at, surroundings);
    return own ? keepOwnContent(expanded.response, own, codePath) : expanded.response;
}
/** Whether it was reported that nothing describes a status. Nothing else is to be said of the response then. */
function isMissing(status, own, shared, { missing }) {
    return !own && !shared && missing.has(status);
}
/** Those that a rule might miss in a response that nobody has described. */
const standInHeaders = { "Retry-After": { schema: { type: "integer" } } };
/** The body of a status that has none of its own. Without any, it is reported, and made up to go on with. */
function findBody({ location, id }, { status, shared }, surroundings) {
    const { defaultBody, report, codePaths: [codePath = defaultCodePath], } = surroundings;
    if (defaultBody)
        return defaultBody;
    if (!isMissing(status, undefined, shared, surroundings)) {
        const message = `status ${status} of \`${id}\` has codes, but no body for them`;
        const at = location.child(["x-errors", status]).key();
        report("errors/no-error-body", message, at, formatBodyToAdd(status, shared, surroundings));
    }
    const schema = narrowAlong(codePath, { type: "string" }, codePath);
    const place = { node: schema, location };
    return { mediaType: "application/json", codePath, schema, place, ...readErrorBody([schema], undefined) };
}
function addSchemas({ codeSchemaName, codeSchema, bodySchemaName, bodySchema }, codes, id, at, { addSchema, origins, report }) {
    const originByCode = new Map(codes.map(({ code, origin }) => [code, origin]));
    origins.set(codeSchema, (code) => originByCode.get(code));
    for (const [name, schema] of [
        [codeSchemaName, codeSchema],
        [bodySchemaName, bodySchema],
    ]) {
        if (addSchema(name, schema))
            continue;
        report("errors/name-taken", `the schema name \`${name}\` that \`${id}\` needs is taken`, at);
    }
}
