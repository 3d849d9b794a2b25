import { findSharedResponse } from "../expand/shared-response.js";
import { followEach } from "../openapi/follow.js";
import { isSuccessStatus } from "../openapi/http-status.js";
import { toEssence } from "../openapi/media-types.js";
import { formatPointer } from "../openapi/pointer.js";
import { collectLists } from "./build-code-places.js";
import { createCodeDescriber, findSharedTexts } from "./build-codes.js";
import { readCatalogEntry, readRetry } from "./read-extensions.js";
import { createFieldReader } from "./read-fields.js";
import { toReplay } from "./replay.js";
/** What callers rely on when a request fails, as the facts of a document have it. */
export function buildSurface(facts) {
    const lists = collectLists(facts).flatMap((place) => [...place.lists]);
    const sources = {
        facts,
        describe: createCodeDescriber(facts, findSharedTexts(lists)),
        readFields: createFieldReader(facts.follow),
    };
    const operations = facts.operations.map((fact) => buildOperation(fact, sources));
    return { at: facts.location, operations, retired: findRetired(facts, operations) };
}
function buildOperation(fact, sources) {
    const { id, method, path, operation, location } = fact;
    return {
        ...{ id, method, path },
        summary: operation.summary ?? "",
        replay: toReplay(operation["x-replay"], method).replay,
        at: location.key(),
        responses: fact.responses.filter(({ isError }) => isError).map((one) => buildResponse(one, sources)),
    };
}
function buildResponse(fact, { facts, describe, readFields }) {
    const { status, response, location, fromShorthand } = fact;
    const shared = fact.shared ?? (fromShorthand ? findSharedResponse(facts.shared, status) : undefined);
    return {
        status,
        isRefusal: isSuccessStatus(status),
        // What the expansion made is written nowhere else than in `x-errors`.
        at: fromShorthand ? fact.at : location.key(),
        codes: fact.codes.map((code) => buildCode(code, fact, { facts, describe })),
        codePlaces: [...new Set(fact.codes.map(({ list }) => formatPointer(list.path.map(toEntry))))],
        fields: readFields({ node: response, location }),
        headers: buildHeaders(fact, facts),
        mediaTypes: [...new Set(Object.keys(response.content ?? {}).map(toEssence))],
        sharedAt: shared?.location.key(),
        retry: readRetry(shared?.norm.retry),
    };
}
function buildCode(fact, response, { facts, describe }) {
    const { code, at, own } = fact;
    const { meaning, retry } = describe(response, fact);
    const listed = facts.catalog?.get(code);
    const entry = readCatalogEntry(listed?.entry);
    const isOfCatalog = own.meaning === undefined && entry.meaning !== undefined;
    const meaningAt = (isOfCatalog ? listed?.location.key() : undefined) ?? fact.meaningAt;
    return { code, meaning, retry, isDeprecated: entry.deprecated ?? false, at, meaningAt };
}
function buildHeaders({ response, location }, { follow }) {
    const headers = followEach(response.headers, location.child("headers"), follow);
    return new Map(headers.map(({ key, node, location: at }) => [
        key.toLowerCase(),
        { isRequired: node.required === true, at: at.key() },
    ]));
}
/** Deprecated entries of the catalog and what the history has retired, unless an operation returns it. */
function findRetired({ catalog, history }, operations) {
    const responses = operations.flatMap((operation) => operation.responses);
    const used = new Set(responses.flatMap(({ codes }) => codes.map(({ code }) => code)));
    const entries = [...(catalog?.values() ?? [])].flatMap(({ code, entry, location }) => {
        const { meaning = "", deprecated } = readCatalogEntry(entry);
        return deprecated ? [[code, { meaning, at: location }]] : [];
    });
    // What the catalog says of a code that it still has comes first.
    const retired = [...listRetired(history), ...entries];
    return new Map(retired.filter(([code]) => !used.has(code)));
}
/** What a history has retired. */
export function listRetired(history) {
    return [...(history?.lives ?? [])].flatMap(([code, { retired }]) => retired ? [[code, { meaning: retired.meaning, at: retired.location.key() }]] : []);
}
/** A number in a path is any entry of a list. */
function toEntry(name) {
    return /^\d+$/.test(name) ? "0" : name;
}
