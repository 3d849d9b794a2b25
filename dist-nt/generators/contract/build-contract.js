import { nameCodes } from "../names/code-name.js";
import { readText } from "../openapi/read-text.js";
import { buildCredentials } from "./build-credentials.js";
import { buildNorms } from "./build-norms.js";
import { buildOperations } from "./build-operations.js";
import { buildReleases } from "./build-releases.js";
import { buildSchemes, createSecurityReader } from "./build-security.js";
import { buildServers } from "./build-servers.js";
import { buildSession } from "./build-session.js";
import { buildWebhooks } from "./build-webhooks.js";
import { readCatalogEntry } from "./read-extensions.js";
/**
 * Builds the contract of a document: its facts without their places.
 *
 * @param locate the place of a code as the contract has it, its file relative to the folder of the document
 */
export function buildContract(facts, locate) {
    const { root } = facts;
    const { title = "API", version = "0", description, contact } = root.info ?? {};
    const norms = buildNorms(facts);
    const security = createSecurityReader(facts);
    const { operations, codePlaces } = buildOperations(facts, norms, security, locate);
    const session = buildSession(facts, operations);
    const alternatives = [security.ofDocument, ...operations.map((one) => one.security)].flat();
    const schemes = buildSchemes(facts, alternatives);
    return {
        title,
        version,
        ...(description !== undefined && { description }),
        ...buildSupport(contact),
        // A document without any is at its server (OpenAPI Object, `servers`).
        servers: buildServers(root.servers?.length ? root.servers : [{ url: "/" }]),
        codePlaces,
        messagePaths: facts.messagePaths,
        issuePlaces: facts.issuePlaces,
        failurePlaces: facts.failurePlaces,
        schemes,
        security: security.ofDocument,
        credentials: buildCredentials(schemes, alternatives),
        ...(session && { session }),
        tags: buildTags(root.tags ?? []),
        norms,
        catalog: buildCatalog(facts, operations),
        releases: buildReleases(facts.history),
        operations,
        webhooks: buildWebhooks(facts),
    };
}
function buildTags(tags) {
    const known = new Set(tags.map(({ name }) => name));
    return tags.map(({ name, description, summary, parent, "x-displayName": title }) => ({
        name,
        title: readText(title) ?? readText(summary) ?? name,
        ...(description !== undefined && { description }),
        ...(parent !== undefined && parent !== name && known.has(parent) && { parent }),
    }));
}
/** Whom to contact about an API; empty if `info.contact` has neither a URL nor an email address. */
function buildSupport(contact) {
    const { name, url, email } = contact ?? {};
    const support = {
        ...(typeof name === "string" && name !== "" && { name }),
        ...(typeof url === "string" && isWebUrl(url) && { url }),
        ...(typeof email === "string" && /^[^\s<>"@]+@[^\s<>"@]+$/.test(email) && { email }),
    };
    return "url" in support || "email" in support ? { support } : {};
}
function isWebUrl(text) {
    return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
/** Entries for all codes that an operation documents, also those that are not in the document's catalog. */
function buildCatalog({ catalog, history }, operations) {
    const documented = operations.flatMap(({ errors }) => errors.flatMap(({ codes }) => codes));
    const known = new Set(operations.map(({ id }) => id));
    const byCode = new Map();
    for (const code of documented) {
        const uses = byCode.get(code.code) ?? [];
        byCode.set(code.code, uses);
        uses.push(code);
    }
    return [...nameCodes(byCode.keys())]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([code, name]) => {
        const since = history?.lives.get(code)?.since;
        const entry = {
            title: name,
            ...(since !== undefined && { since }),
            ...readCatalogEntry(catalog?.get(code)?.entry),
        };
        return buildEntry(code, byCode.get(code) ?? [], entry, known);
    });
}
function buildEntry(code, uses, entry, known) {
    const fix = entry.fix ?? uses.find((use) => use.fix !== undefined)?.fix;
    const retry = entry.retry ?? uses.find((use) => use.retry !== undefined)?.retry;
    return {
        code,
        title: entry.title,
        meaning: entry.meaning ?? uses.find(({ meaning }) => meaning !== "")?.meaning ?? "",
        ...(fix !== undefined && { fix }),
        ...(retry !== undefined && { retry }),
        resolvedBy: (entry.resolvedBy ?? []).filter((id) => known.has(id)),
        ...(entry.since !== undefined && { since: entry.since }),
        deprecated: entry.deprecated ?? false,
    };
}
