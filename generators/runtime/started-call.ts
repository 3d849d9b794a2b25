import type { Settled } from "./attempted.js";
import type { CallState } from "./call-state.js";
import type { Client } from "./client.js";
import type { CallEvent } from "./hooks.js";
import { type AllLimits, type Limits, toLimits } from "./limits.js";
import type { OperationContract } from "./operation.js";
import type { RequestParts, RequestWriters, WrittenRequest } from "./request.js";
import { type Scope, startScope } from "./scope.js";
import type { findSecrets } from "./secret-forms.js";
import { secretHeaders } from "./secret-headers.js";
import { writeRequest } from "./write-request.js";

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
export function startCall(
  client: Client,
  operation: OperationContract,
  input: RequestInput,
  tools: OperationTools,
): Call {
  const limits = toLimits(input, client.options, operation);
  return {
    client,
    operation,
    input,
    limits,
    request: writeRequest(client, operation, input, tools),
    send: tools.send,
    startedAt: client.clock.now(),
    scope: startScope(client.clock, limits.deadlineMs, undefined, input.signal),
    replayable: operation.replay === "safe" || !!operation.hasReplayKey?.(operation, input),
    state: {
      secrets: [
        ...secretHeaders({ ...input.headers, ...input.header }),
        ...(tools.findSecrets?.(input, operation.sensitive ?? []) ?? []),
      ],
      trace: [],
      outcome: "notSent",
      count: 1,
      // Said, so that a property of a polluted `Object.prototype` does not stand in.
      waitMs: undefined,
      refund: 1,
    },
  };
}

/** What hooks are told of every call. */
export function toEvent({ operation: { id, method, path }, request }: Call): CallEvent {
  return { operation: id, method, path, server: new URL(request.url).origin };
}
