import type { SampleRequest } from "./sample-request.js";
/**
 * A request as a command of `curl` for a POSIX shell. Text of a document stands between single quotes alone, in
 * which a shell knows nothing but their end; what the reader fills in are variables.
 */
export declare function writeCurl({ method, url, headers, credentials, body }: SampleRequest): string;
