import type { Settled } from "./attempted.js";
import type { CallState } from "./call-state.js";
import type { Client } from "./client.js";
import type { CallEvent } from "./hooks.js";
import { type AllLimits, type Limits } from "./limits.js";
import type { OperationContract } from "./operation.js";
import type { RequestParts, RequestWriters, WrittenRequest } from "./request.js";
import { type Scope } from "./scope.js";
import type { findSecrets } from "./secret-forms.js";
/** Options of a single call. */
export interface CallOptions extends Limits, Pick<RequestParts, "headers"> {
    /** Gives the call up when it fires. */
    readonly signal?: AbortSignal | undefined;
}
/** The inputs of an operation, by place, and options of the call. */
export interface RequestInput extends CallOptions, RequestParts {
    /** Whether to give bytes as a stream. */
    readonly stream?: boolean | undefined;
}
/** What an operation brings along, so that a bundle of others goes without: to write its request, and to send it. */
export interface OperationTools extends RequestWriters {
    /** Finds what must not be printed, where the operation has sensitive inputs. */
    readonly findSecrets?: typeof findSecrets | undefined;
    /** Sends the request with credentials, where the operation asks for some. */
    readonly send?: ((call: Call) => Promise<Settled>) | undefined;
}
/** A call on its way. */
export interface Call {
    readonly client: Client;
    readonly operation: OperationContract;
    readonly input: RequestInput;
    readonly limits: AllLimits;
    readonly request: WrittenRequest;
    readonly startedAt: number;
    readonly scope: Scope;
    /** It may be carried out twice without harm. */
    readonly replayable: boolean;
    readonly state: CallState;
    /** Sends the request once, with the credentials that its operation asks for. */
    readonly send: OperationTools["send"];
}
/**
 * Writes the request of a call and starts its time.
 *
 * @throws {TypeError} where no request can be written
 * @throws {RangeError} where a limit is out of its range
 */
export declare function startCall(client: Client, operation: OperationContract, input: RequestInput, tools: OperationTools): Call;
/** What hooks are told of every call. */
export declare function toEvent({ operation: { id, method, path }, request }: Call): CallEvent;
