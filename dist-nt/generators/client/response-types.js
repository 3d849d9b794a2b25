import { code, joinCode, toIdentifier, toStringLiteral } from "../emit/code.js";
import { toOperationType } from "../emit/operation-type.js";
import { toRefusalType } from "../emit/refusal-type.js";
import { runtime } from "../emit/runtime-symbols.js";
import { toStatusType } from "../emit/status-type.js";
import { isMediaRange } from "../openapi/media-types.js";
/** The media types that a call can choose between; empty where there is no choice. */
export function listChoices({ successes }) {
    const all = successes.flatMap(({ bodies }) => bodies.map(({ mediaType }) => mediaType));
    const exact = [...new Set(all)].filter((mediaType) => !isMediaRange(mediaType));
    return exact.length > 1 ? exact : [];
}
/** What a call can ask for that gives data of another type than a call that asks for nothing. */
export function listWishes(operation, use) {
    const whole = toDataType(operation, use);
    const isOther = (wish) => toDataType(operation, use, wish) !== whole;
    return [...listChoices(operation).map((accept) => ({ accept })), { stream: true }].filter(isOther);
}
/** The type of the data, whatever the status. */
export function toDataType(operation, use, wish = {}) {
    const { successes } = operation;
    return successes.length === 0
        ? toIdentifier("unknown")
        : joinTypes(successes.flatMap((success) => listTypes(operation, success, use, wish)));
}
/** The type of the result: with several successes, the status tells the data apart. */
export function toResultType(operation, { data, error }, use, wish) {
    const { successes } = operation;
    if (successes.length < 2)
        return code `${use(runtime.Result)}<${wish ? toDataType(operation, use, wish) : data}, ${error}>`;
    const statuses = successes.map(({ status }) => status);
    const arms = successes.map((success) => {
        const types = joinTypes(listTypes(operation, success, use, wish));
        return code `${use(runtime.Success)}<${types}, ${toStatusType(success.status, statuses, use)}>`;
    });
    return joinCode([...arms, code `${use(runtime.Failure)}<${error}>`], " | ");
}
function joinTypes(types) {
    return joinCode([...new Set(types)], " | ");
}
/** A response that has no body of the media type that is asked for may come with any that it has. */
function listTypes(operation, { status, bodies }, use, { accept, stream = false } = {}) {
    if (bodies.length === 0)
        return [toIdentifier("undefined")];
    const accepted = bodies.filter(({ mediaType }) => mediaType === accept);
    const key = /^\d+$/.test(status) ? code `${Number(status)}` : toStringLiteral(status);
    const content = code `${toOperationType(operation, use)}["responses"][${key}]["content"]`;
    return (accepted.length > 0 ? accepted : bodies).map((body) => toBodyType(body, content, use, stream));
}
function toBodyType({ mediaType, sameAs, form, items, refusal }, content, use, isStream) {
    const described = code `${content}[${toStringLiteral(sameAs ?? mediaType)}]`;
    if (form === "json")
        return refusal ? code `Exclude<${described}, ${toRefusalType(refusal)}>` : described;
    if (form === "text")
        return toIdentifier("string");
    if (form === "bytes")
        return isStream ? code `ReadableStream<Uint8Array>` : toIdentifier("Blob");
    const event = () => use(runtime.ServerSentEvent);
    switch (items?.describes) {
        case "item":
            return code `AsyncIterable<${described}>`;
        case "list":
            return code `AsyncIterable<${described}[number]>`;
        case "data":
            return code `AsyncIterable<${event()}<${described}>>`;
        case "listOfData":
            return code `AsyncIterable<${event()}<${described}[number]>>`;
        default:
            return form === "events" ? code `AsyncIterable<${event()}>` : code `AsyncIterable<unknown>`;
    }
}
