import { type ErrorCause, toCause } from "./cause.js";
import { codeOfFailure, neverConnected } from "./connection.js";
import type { Credentials } from "./credentials.js";
import { findForm } from "./find-form.js";
import type { BodyForm } from "./operation.js";
import { ownOf } from "./own.js";
import { type Read, readAnswer } from "./read-answer.js";
import { readBody } from "./read-body.js";
import { startScope } from "./scope.js";
import { checkRequest, sendRequest } from "./send-request.js";
import type { Call } from "./started-call.js";
import type { AttemptTrace } from "./trace.js";

/** What became of a request. */
export interface Attempted {
  /** The head of the answer; absent where none came. */
  readonly response?: Response | undefined;
  /** How its body is read; absent where it is no success. */
  readonly form?: BodyForm | undefined;
  /** The body; absent where it did not come whole. */
  readonly bytes?: Uint8Array<ArrayBuffer> | undefined;
  /** What the body of a success says; absent where it cannot be read. */
  readonly read?: Read | undefined;
  readonly failure?: AttemptTrace["failure"] | undefined;
  readonly cause?: string | undefined;
  /** What was thrown. */
  readonly thrown?: ErrorCause | undefined;
  /** No byte of the request left. */
  readonly unsent?: boolean;
}

/** What became of a call: its last request, or that there were no credentials for one. */
export interface Settled extends Omit<Attempted, "failure"> {
  readonly failure?: Attempted["failure"] | "credentials";
}

/**
 * Sends a request once, follows its redirects, and reads the answer.
 *
 * @throws {TypeError} where the platform makes no request of it; nothing was sent then
 */
export async function attempt(call: Call, credentials: Credentials): Promise<Attempted> {
  const { client, request, limits } = call;
  const scope = startScope(client.clock, limits.attemptTimeoutMs, call.scope);
  let response: Response | undefined;
  let form: BodyForm | undefined;
  try {
    response = await sendRequest(call, credentials, scope);
    form = findForm(call, response);
    const data = typeof form === "object" ? form.open?.(call, response, form) : undefined;
    if (data) return ownOf({ response, form, read: { data } });
    const limit = form ? "maxDataBytes" : "maxErrorBytes";
    const bytes = await readBody(response, limits[limit], scope);
    if (!bytes) return ownOf({ response, form, failure: "unreadable", cause: `over ${limit}` });
    const read = form ? readAnswer(call.operation, response, form, bytes) : undefined;
    if (read === "foreign") return ownOf({ response, form: read, bytes, cause: "not as documented" });
    return ownOf({ response, form, bytes, read });
  } catch (error) {
    checkRequest(request, credentials);
    const failure = scope.ended() ?? "network";
    // What a function of the caller's says of a connection may be about another one.
    const unsent = !response && failure === "network" && !client.options.fetch && neverConnected(error);
    const thrown = failure === "network" ? toCause(error, call.state.secrets) : undefined;
    return ownOf({ response, form, failure, cause: codeOfFailure(error), thrown, unsent });
  } finally {
    scope.end();
  }
}
