import type { Client } from "./client.js";
import type { OperationContract } from "./operation.js";
import type { Result } from "./result.js";
import { type OperationTools, type RequestInput } from "./started-call.js";
/**
 * Calls an operation. Whatever goes wrong on the way is the `error` of the result.
 *
 * @throws {TypeError} where the call itself is wrong, before anything is sent: a path parameter that is
 * missing, empty or dots, a header value that cannot be sent, a body that cannot be serialized
 * @throws {RangeError} where a limit is out of its range
 */
export declare function callOperation<R extends Result<unknown, unknown>>(client: Client, operation: OperationContract, input: RequestInput, tools?: OperationTools): Promise<R>;
