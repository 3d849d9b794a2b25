import type { OperationContract } from "./operation.js";
import type { RequestParts } from "./request.js";
/** Whether a call gives the key of its operation: without it, a request is carried out each time that it arrives. */
export declare function hasReplayKey({ replayKey }: OperationContract, { body, header, headers }: RequestParts): boolean;
