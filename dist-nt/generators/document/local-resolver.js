import { dirname } from "node:path";
import { BaseResolver, ResolveError, Source, YamlParseError } from "../engine/engine.js";
import { markAsJson } from "../engine/find-lines.js";
import { RefusedReferenceError } from "../engine/refused-reference.js";
import { parseYaml } from "../engine/yaml.js";
import { fetchText } from "../io/fetch-text.js";
import { filesOnDisk } from "../io/read-files.js";
import { documentLimits, findExcess } from "../limits/document-limits.js";
import { ExcessError } from "../limits/excess-error.js";
import { isHidden, isInside } from "../names/relative-path.js";
import { isRecord } from "../openapi/openapi.js";
import { findRefusal } from "./allowed-host.js";
import { parseJson } from "./parse-json.js";
import { findEndlessReference } from "./reference-chains.js";
/**
 * Reads the files of a document, and nothing else: no file from outside the folder of the root document and the
 * project, also not by a symbolic link, nothing from another host but those that are allowed by name, and nothing
 * that goes beyond the limits.
 *
 * The root itself is read even if it is a symbolic link, since the caller named it. References are then resolved
 * against the folder of the link, and files may be in that folder or in the folder of its target: a folder of links
 * to the files of another is a document too.
 */
export class LocalResolver extends BaseResolver {
    #root;
    #reach;
    #files;
    /** What the root document calls itself. */
    #self;
    /**
     * @param root absolute path of the root document
     * @param files where files are read from; the disk by default
     */
    constructor(root, reach = {}, files = filesOnDisk) {
        super();
        this.#root = root;
        this.#reach = reach;
        this.#files = files;
    }
    async loadExternalRef(absoluteRef) {
        try {
            const isForeign = /^[a-z][a-z0-9+.-]+:/i.test(absoluteRef) || absoluteRef.startsWith("//");
            const text = isForeign ? await this.#fetch(absoluteRef) : await this.#readFile(absoluteRef);
            if (text.length > documentLimits.characters)
                throw new Error(`it has more than ${documentLimits.characters} characters`);
            return new Source(absoluteRef, text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"));
        }
        catch (error) {
            throw new ResolveError(error instanceof Error ? error : new Error(String(error)));
        }
    }
    resolveExternalRef(base, reference) {
        const isSelf = reference !== "" && reference === this.#self;
        return isSelf ? this.#root : super.resolveExternalRef(base, reference);
    }
    parseDocument(source, isRoot) {
        // Text such as a description in Markdown may be in a file of its own.
        if (!isRoot && !/\.(ya?ml|json)$/i.test(source.absoluteRef))
            return { source, parsed: source.body };
        const value = source.absoluteRef.endsWith(".json") ? parseJson(source.body) : undefined;
        if (value !== undefined)
            markAsJson(source);
        const parsed = value === undefined ? parseSource(source) : value;
        const excess = findExcess(parsed, source.body.length);
        if (excess)
            throw new ResolveError(new ExcessError(excess.reason, source, excess.path));
        const endless = findEndlessReference(parsed);
        if (endless)
            throw new ResolveError(new ExcessError(endless.reason, source, endless.path));
        if (isRoot && isRecord(parsed))
            this.#self = parsed.$self;
        return { source, parsed };
    }
    async #fetch(reference) {
        const refusal = findRefusal(reference, this.#reach.allowHosts ?? []);
        if (refusal !== undefined)
            throw new RefusedReferenceError(refusal);
        const { characters: bytes, fetchMs: timeoutMs } = documentLimits;
        return fetchText(reference, { bytes, timeoutMs }).catch((error) => {
            throw new RefusedReferenceError(`cannot be followed: ${error.message}`);
        });
    }
    async #readFile(path) {
        await this.#refuseOutside(path);
        // Reading a pipe would wait for somebody to write into it.
        if (this.#files.existsAsNoFile(path))
            throw new RefusedReferenceError("is not followed: it is no regular file");
        return this.#files.readText(path);
    }
    async #refuseOutside(path) {
        if (this.#reach.overlays?.includes(path))
            return;
        const target = await this.#files.toRealPath(path);
        if (path === this.#root)
            return;
        const own = dirname(this.#root);
        const folders = [await this.#files.toRealPath(own), dirname(await this.#files.toRealPath(this.#root))];
        if (folders.some((folder) => isInside(folder, target)))
            return;
        const { project } = this.#reach;
        if (project === undefined)
            throw toRefusal(`outside the folder of the root document, \`${own}\``);
        const real = await this.#files.toRealPath(project);
        if (!isInside(real, target))
            throw toRefusal(`outside the project, \`${project}\``);
        // Such files hold what is no part of a project: versions, settings, secrets.
        if (isHidden(real, target))
            throw toRefusal("hidden by a name that starts with a dot");
    }
}
function toRefusal(reason) {
    return new RefusedReferenceError(`is not followed: it is ${reason}`);
}
function parseSource(source) {
    try {
        return parseYaml(source.body);
    }
    catch (error) {
        // The parser is recursive.
        if (!(error instanceof RangeError))
            throw new YamlParseError(error, source);
        throw new ResolveError(new Error(`maps and lists are nested more than ${documentLimits.depth} levels deep`));
    }
}
