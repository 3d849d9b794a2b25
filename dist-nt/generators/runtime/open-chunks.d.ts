import { ApiError } from "./api-error.js";
import type { AnyError } from "./errors.js";
import type { OpenCall } from "./operation.js";
/**
 * The chunks of a body as they arrive, for as long as that takes: no limit of time holds any more, but the
 * caller's `signal` still ends it. Whoever stops early hangs up.
 *
 * @throws {ApiError} while it is read, where the connection breaks (`network`) or the caller gives up (`aborted`)
 */
export declare function openChunks(call: OpenCall, response: Response): AsyncGenerator<Uint8Array<ArrayBuffer>, undefined>;
/** What went wrong after the head of a response. */
export declare function toApiError(call: OpenCall, response: Response, kind: AnyError["kind"], cause?: string): ApiError;
