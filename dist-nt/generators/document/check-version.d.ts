import type { Document } from "@redocly/openapi-core";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
/**
 * Checks the version of a document. A minor version that is not known yet becomes the newest one that is, in place:
 * minor versions add to what is there.
 *
 * @returns an error if the document cannot be read, a warning if it may say more than is read
 */
export declare function checkVersion({ parsed, source }: Document): Diagnostic | undefined;
