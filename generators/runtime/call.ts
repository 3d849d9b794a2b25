import { isUndocumented } from "./classify.js";
import type { Client } from "./client.js";
import { conclude } from "./conclude.js";
import type { AnyError } from "./errors.js";
import { isAsking } from "./find-operation.js";
import { tell } from "./hooks.js";
import type { OperationContract } from "./operation.js";
import { ownOf } from "./own.js";
import { redact } from "./redact.js";
import type { Result } from "./result.js";
import { refundTokens } from "./retry-budget.js";
import { toLiteral } from "./secret-headers.js";
import { sendUntilDone } from "./send-until-done.js";
import { type Call, type OperationTools, type RequestInput, startCall, toEvent } from "./started-call.js";

/**
 * Calls an operation. Whatever goes wrong on the way is the `error` of the result.
 *
 * @throws {TypeError} where the call itself is wrong, before anything is sent: a path parameter that is
 * missing, empty or dots, a header value that cannot be sent, a body that cannot be serialized
 * @throws {RangeError} where a limit is out of its range
 */
export async function callOperation<R extends Result<unknown, unknown>>(
  client: Client,
  operation: OperationContract,
  input: RequestInput,
  tools: OperationTools = {},
): Promise<R> {
  client[isAsking]?.(operation);
  const { headers, header } = input;
  let call: Call | undefined;
  try {
    call = startCall(client, ownOf(operation), ownOf(input), ownOf(tools));
    return (await settle(call)) as R;
  } catch (error) {
    if (error instanceof RangeError) throw error;
    // A platform's message quotes the URL or the header value that it refuses.
    const sent = Object.values({ ...headers, ...header }).filter(Boolean);
    const secrets = [...sent.map((value) => toLiteral(`${value}`)), ...(call?.state.secrets ?? [])];
    throw new TypeError(redact((error as Error).message, secrets));
  }
}

async function settle(call: Call): Promise<Result<unknown, AnyError>> {
  try {
    const attempted = await sendUntilDone(call);
    const status = attempted?.response?.status ?? 599;
    if (status < 500 && status !== 429) refundTokens(call.client.budget, call.state.refund);
    const result = conclude(call, attempted);
    report(call, result.error);
    return result;
  } finally {
    call.scope.end();
  }
}

function report(call: Call, error: AnyError | undefined): void {
  const { client, operation, state, startedAt } = call;
  const { hooks } = client.options;
  if (error && isUndocumented(operation, error)) tell(hooks?.unknownCode, () => error);
  const durationMs = client.clock.now() - startedAt;
  tell(hooks?.end, () => ({
    ...toEvent(call),
    startedAt,
    durationMs,
    trace: state.trace,
    ...(error && { error }),
  }));
}
