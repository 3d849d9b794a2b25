import { type Attempted, attempt, type Settled } from "./attempt.js";
import type { Auth } from "./auth.js";
import { toCause } from "./cause.js";
import { outcomeOf } from "./conclude.js";
import { mayPass } from "./connection.js";
import { type Credentials, readCredentials } from "./credentials.js";
import { tell } from "./hooks.js";
import { joinOutcomes } from "./outcome.js";
import { definedOf, ownOf } from "./own.js";
import { readRequestId } from "./request-id.js";
import { readRetryAt } from "./retry-after.js";
import { takeTokens } from "./retry-budget.js";
import { toRetryDelay } from "./retry-delay.js";
import { sleep } from "./scope.js";
import { type Call, toEvent } from "./started-call.js";
import { canResend } from "./write-request.js";

/**
 * Sends the request, and again as long as that is safe and of use. Rejects where no request can be made.
 */
export async function sendUntilDone(call: Call): Promise<Settled> {
  const { scope } = call;
  try {
    while (!scope.ended()) {
      const attempted = await sendAuthorized(call);
      const waitMs = attempted.read || scope.ended() ? undefined : planRetry(call, attempted);
      if (waitMs === undefined) return attempted;
      await sleep(call.client.clock, waitMs, scope);
    }
  } catch (error) {
    if (!scope.ended()) throw error;
  }
  return ownOf({ failure: scope.ended() });
}

/** Sends the request, and once more with new credentials where the API refuses the first. */
async function sendAuthorized(call: Call): Promise<Settled> {
  const auths = [call.client.options.auth ?? []].flat();
  const [credentials, none] = await orNone(call, authorize(call, auths));
  if (none) return none;
  const attempted = await sendOnce(call, credentials);
  const { response } = attempted;
  if (response?.status !== 401 || !canResend(call.request)) return attempted;
  const [others, noOthers] = await orNone(call, renew(call, auths, credentials));
  if (noOthers) return ownOf({ ...noOthers, response });
  return others ? sendOnce(call, others) : attempted;
}

/** What functions of the caller's give; what they throw leaves the call without credentials. */
async function orNone<T>(
  { scope, state }: Call,
  given: Promise<T>,
): Promise<readonly [T, undefined] | readonly [undefined, Settled]> {
  try {
    return [await scope.orEnd(given), undefined];
  } catch (error) {
    if (scope.ended()) throw error;
    return [undefined, ownOf<Settled>({ failure: "credentials", thrown: toCause(error, state.secrets) })];
  }
}

/** Other credentials than those that were refused; `undefined` where there are none. */
async function renew(
  call: Call,
  auths: readonly Auth[],
  { headers }: Credentials,
): Promise<Credentials | undefined> {
  for (const auth of auths) if (await auth.renew?.(headers)) return authorize(call, auths);
  return undefined;
}

function authorize({ operation, state }: Call, auths: readonly Auth[]): Promise<Credentials> {
  return readCredentials(operation, auths, (secret) => void state.secrets.push(secret));
}

async function sendOnce(call: Call, credentials: Credentials): Promise<Attempted> {
  const { client, operation, state } = call;
  const startedAt = client.clock.now();
  const attempted = await attempt(call, credentials);
  const { response, failure, cause, thrown } = attempted;
  const entry = definedOf({
    startedAt,
    durationMs: client.clock.now() - startedAt,
    waitMs: state.waitMs,
    status: response?.status,
    failure,
    cause,
    requestId: readRequestId(operation, response?.headers, state.secrets),
  });
  state.trace.push(entry);
  state.waitMs = undefined;
  state.outcome = joinOutcomes(state.outcome, outcomeOf(attempted), operation.replay);
  tell(client.options.hooks?.attempt, () => ({
    ...toEvent(call),
    ...entry,
    ...definedOf({ thrown }),
    attempt: state.trace.length,
  }));
  return attempted;
}

/** How long to wait before the request is sent again; `undefined` where it is not. */
function planRetry(call: Call, { response, form, failure, cause, unsent }: Settled): number | undefined {
  const { client, state, startedAt, limits, replayable } = call;
  const { random = Math.random, hooks } = client.options;
  const now = client.clock.now();
  const status = response?.status;
  const broke = (!response || form) && (failure === "timeout" || (failure === "network" && mayPass(cause)));
  const last = {
    count: state.count,
    status,
    broke,
    unsent,
    replayable,
    askedMs: (readRetryAt(response?.headers, status ?? 0, now) ?? now) - now,
    remainingMs: startedAt + limits.deadlineMs - now,
  };
  const delayMs = toRetryDelay(last, limits, random());
  const cost = status === 429 ? 5 : 14;
  if (delayMs === undefined || !canResend(call.request) || !takeTokens(client.budget, cost)) return undefined;
  state.count += 1;
  state.waitMs = delayMs;
  state.refund = cost;
  tell(hooks?.retry, () => ({ ...toEvent(call), attempt: state.trace.length + 1, delayMs }));
  return delayMs;
}
