import { dirname } from "node:path";
import type { Document } from "@redocly/openapi-core";
import { BaseResolver, ResolveError, Source, YamlParseError } from "../engine/engine.js";
import { markAsJson } from "../engine/find-lines.js";
import { RefusedReferenceError } from "../engine/refused-reference.js";
import { parseYaml } from "../engine/yaml.js";
import { fetchText } from "../io/fetch-text.js";
import { type FileSource, filesOnDisk, NotUtf8Error } from "../io/read-files.js";
import { documentLimits, findExcess, isModestTree } from "../limits/document-limits.js";
import { ExcessError } from "../limits/excess-error.js";
import { forgetAll, type Recall } from "../memory/memory.js";
import { isHidden, isInside } from "../names/relative-path.js";
import { isRecord } from "../openapi/openapi.js";
import { findRefusal } from "./allowed-host.js";
import { parseJson } from "./parse-json.js";
import { findEndlessReference } from "./reference-chains.js";

/** What a document may consist of besides the files in the folder of its root. */
export interface Reach {
  /** Absolute path of the folder that references may lead anywhere in, but to nothing hidden. */
  readonly project?: string | undefined;
  /** Hosts that references may lead to, such as `api.example.com`. */
  readonly allowHosts?: readonly string[] | undefined;
  /** Absolute paths of overlays; whoever configured them has decided that they are read. */
  readonly overlays?: readonly string[] | undefined;
}

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
  readonly #root: string;
  readonly #reach: Reach;
  readonly #files: FileSource;
  readonly #recall: Recall<Document>;
  /** What the root document calls itself. */
  #self: unknown;

  /**
   * @param root absolute path of the root document
   * @param files where files are read from; the disk by default
   * @param recall files that earlier readers have parsed
   */
  constructor(
    root: string,
    reach: Reach = {},
    files: FileSource = filesOnDisk,
    recall: Recall<Document> = forgetAll,
  ) {
    super();
    this.#root = root;
    this.#reach = reach;
    this.#files = files;
    this.#recall = recall;
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    try {
      const isForeign = /^[a-z][a-z0-9+.-]+:/i.test(absoluteRef) || absoluteRef.startsWith("//");
      const text = isForeign ? await this.#fetch(absoluteRef) : await this.#readFile(absoluteRef);
      if (text.length > documentLimits.characters)
        throw new Error(`it has more than ${documentLimits.characters} characters`);
      return new Source(absoluteRef, text.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n"));
    } catch (error) {
      throw new ResolveError(error instanceof Error ? error : new Error(String(error)));
    }
  }

  override resolveExternalRef(base: string | null, reference: string): string {
    const isSelf = reference !== "" && reference === this.#self;
    return isSelf ? this.#root : super.resolveExternalRef(base, reference);
  }

  override parseDocument(source: Source, isRoot?: boolean): Document {
    // Text such as a description in Markdown may be in a file of its own.
    if (!isRoot && !/\.(ya?ml|json)$/i.test(source.absoluteRef)) return { source, parsed: source.body };
    const document = this.#parse(source);
    if (isRoot && isRecord(document.parsed)) this.#self = document.parsed.$self;
    return document;
  }

  /** Whoever reads a document changes it, so that what is remembered is copied. JSON is parsed as fast as it is copied. */
  #parse(source: Source): Document {
    if (source.absoluteRef.endsWith(".json")) return parse(source);
    let fresh: Document | undefined;
    const known = this.#recall(`${source.absoluteRef}\n${source.body}`, () => {
      fresh = parse(source);
      return { source, parsed: structuredClone(fresh.parsed) };
    });
    return fresh ?? { source: known.source, parsed: structuredClone(known.parsed) };
  }

  async #fetch(reference: string): Promise<string> {
    const refusal = findRefusal(reference, this.#reach.allowHosts ?? []);
    if (refusal !== undefined) throw new RefusedReferenceError(refusal);
    const { characters: bytes, fetchMs: timeoutMs } = documentLimits;
    return fetchText(reference, { bytes, timeoutMs }).catch((error: Error) => {
      throw new RefusedReferenceError(`cannot be followed: ${error.message}`);
    });
  }

  async #readFile(path: string): Promise<string> {
    await this.#refuseOutside(path);
    // Reading a pipe would wait for somebody to write into it.
    if (this.#files.existsAsNoFile(path))
      throw new RefusedReferenceError("is not followed: it is no regular file");
    return this.#files.readText(path).catch((error: unknown) => {
      const isReferenced = error instanceof NotUtf8Error && path !== this.#root;
      throw isReferenced ? new RefusedReferenceError(`cannot be followed: ${error.message}`) : error;
    });
  }

  async #refuseOutside(path: string): Promise<void> {
    if (this.#reach.overlays?.includes(path)) return;
    const target = await this.#files.toRealPath(path);
    if (path === this.#root) return;
    const own = dirname(this.#root);
    const folders = [await this.#files.toRealPath(own), dirname(await this.#files.toRealPath(this.#root))];
    if (folders.some((folder) => isInside(folder, target))) return;
    const { project } = this.#reach;
    if (project === undefined) throw toRefusal(`outside the folder of the root document, \`${own}\``);
    const real = await this.#files.toRealPath(project);
    if (!isInside(real, target)) throw toRefusal(`outside the project, \`${project}\``);
    // Such files hold what is no part of a project: versions, settings, secrets.
    if (isHidden(real, target)) throw toRefusal("hidden by a name that starts with a dot");
  }
}

function toRefusal(reason: string): RefusedReferenceError {
  return new RefusedReferenceError(`is not followed: it is ${reason}`);
}

/** @throws {ResolveError} where the file exceeds a limit */
function parse(source: Source): Document {
  const value = source.absoluteRef.endsWith(".json") ? parseJson(source.body) : undefined;
  if (value !== undefined) markAsJson(source);
  const parsed = value === undefined ? parseSource(source) : value;
  const isModest = value !== undefined && isModestTree(value);
  const excess = isModest ? undefined : findExcess(parsed, source.body.length);
  if (excess) throw new ResolveError(new ExcessError(excess.reason, source, excess.path));
  const endless = findEndlessReference(parsed);
  if (endless) throw new ResolveError(new ExcessError(endless.reason, source, endless.path));
  return { source, parsed };
}

function parseSource(source: Source): unknown {
  try {
    return parseYaml(source.body);
  } catch (error) {
    // The parser is recursive.
    if (!(error instanceof RangeError)) throw new YamlParseError(error as Error, source);
    throw new ResolveError(
      new Error(`maps and lists are nested more than ${documentLimits.depth} levels deep`),
    );
  }
}
