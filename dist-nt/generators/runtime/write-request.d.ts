import type { Client } from "./client.js";
import type { OperationContract } from "./operation.js";
import type { RequestParts, RequestWriters, WrittenRequest } from "./request.js";
/**
 * Writes a request.
 *
 * @throws {TypeError} where it cannot be written: a value of a kind that no parameter has, a path parameter that is
 * missing, empty or leads elsewhere, a path that leads out of the server, a header value that cannot be sent, a
 * body that cannot be serialized, an operation without a server
 */
export declare function writeRequest(client: Client, operation: OperationContract, parts: RequestParts, writers: RequestWriters): WrittenRequest;
/** Whether a request can be sent more than once: a stream is gone once it was read. */
export declare function canResend({ body }: WrittenRequest): boolean;
