import type { Location } from "@redocly/openapi-core";
/** A scalar as written in the text of a document; `undefined` if it has several lines, or there is no text. */
export declare function readWritten(location: Location): string | undefined;
