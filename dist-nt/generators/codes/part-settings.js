import { isRecord } from "../openapi/openapi.js";
import { formatPointer, parsePointer, toPointers } from "../openapi/pointer.js";
import { findFailureProblem, readFailurePlaces } from "./failure-settings.js";
/** Names of these settings. */
export const partNames = ["code", "message", "issues", "failure"];
/** The parts that an operation, or the root of a document, sets itself. */
export function readOwnParts({ "x-openapi-errors": settings, }) {
    return readPartSettings(settings);
}
/** Reads the parts that `x-openapi-errors` sets; what is of another form counts as not set. */
export function readPartSettings(settings) {
    if (!isRecord(settings))
        return {};
    const codePaths = readPaths(settings.code);
    const messagePaths = readPaths(settings.message);
    const issuePlaces = readIssuePlaces(settings.issues);
    const failurePlaces = readFailurePlaces(settings.failure);
    return {
        ...(codePaths && { codePaths }),
        ...(messagePaths && { messagePaths }),
        ...(issuePlaces && { issuePlaces }),
        ...(failurePlaces && { failurePlaces }),
    };
}
/** None where it is `false`: the bodies have no such part. */
function readPaths(setting) {
    return setting === false ? [] : toPointers(setting)?.map(parsePointer);
}
/** What is wrong with the parts that `x-openapi-errors` sets, with the name of the setting; `undefined` if nothing is. */
export function findPartProblem(settings) {
    for (const name of ["code", "message"]) {
        const value = settings[name];
        if (value === undefined || readPaths(value))
            continue;
        const example = name === "code" ? "/errorCode or /error/code" : "/message or /error/message";
        return `${name}: ${quote(value)} is not a JSON pointer such as ${example}, nor a list of them, nor false`;
    }
    const { issues } = settings;
    if (issues === undefined || readIssuePlaces(issues))
        return findFailureProblem(settings.failure);
    return `issues: ${quote(issues)} is not a JSON pointer such as /errors, nor { at: /errors, path: /field, message: /text }, nor a list of them, nor false`;
}
/** Issue places as `x-openapi-errors` has them. */
export function formatIssuePlace({ at, paths, messages }) {
    const pointer = formatPointer(at);
    if (paths.length === 0 && messages.length === 0)
        return pointer;
    const toSetting = (some) => {
        const pointers = some.map(formatPointer);
        return pointers.length === 1 ? pointers[0] : pointers;
    };
    return {
        at: pointer,
        ...(paths.length > 0 && { path: toSetting(paths) }),
        ...(messages.length > 0 && { message: toSetting(messages) }),
    };
}
function readIssuePlaces(setting) {
    if (setting === false)
        return [];
    const entries = setting === undefined ? [] : [setting].flat();
    const places = entries.map(readIssuePlace);
    return places.length > 0 && places.every((place) => place !== undefined) ? places : undefined;
}
/** The empty pointer is the body itself. */
function readIssuePlace(entry) {
    const { at, path, message } = isRecord(entry) ? entry : { at: entry };
    const [pointer] = at === "" ? [""] : (toPointers(at) ?? []);
    const [paths, messages] = [path, message].map((one) => (one === undefined ? [] : toPointers(one)));
    if (pointer === undefined || !paths || !messages || Array.isArray(at))
        return undefined;
    return {
        at: parsePointer(pointer),
        paths: paths.map(parsePointer),
        messages: messages.map(parsePointer),
    };
}
function quote(value) {
    return typeof value === "string" ? `\`${value}\`` : "it";
}
