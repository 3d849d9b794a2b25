import type { Document } from "@redocly/openapi-core";
import { BaseResolver, Source } from "../engine/engine.js";
import { type FileSource } from "../io/read-files.js";
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
export declare class LocalResolver extends BaseResolver {
    #private;
    /**
     * @param root absolute path of the root document
     * @param files where files are read from; the disk by default
     */
    constructor(root: string, reach?: Reach, files?: FileSource);
    loadExternalRef(absoluteRef: string): Promise<Source>;
    resolveExternalRef(base: string | null, reference: string): string;
    parseDocument(source: Source, isRoot?: boolean): Document;
}
