import { type Attempted, attempt } from "./attempt.js";
import type { Auth } from "./auth.js";
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
 * Sends the request, and again as long as that is safe and of use. `undefined` where there are no credentials;
 * rejects where no request can be made.
 */
export async function sendUntilDone(call: Call): Promise<Attempted | undefined> {
  const { scope } = call;
  try {
    while (!scope.ended()) {
      const attempted = await sendAuthorized(call);
      const isOver = !attempted || attempted.read || scope.ended();
      const waitMs = isOver ? undefined : planRetry(call, attempted);
      if (waitMs === undefined) return attempted;
      await sleep(call.client.clock, waitMs, scope);
    }
  } catch (error) {
    if (!scope.ended()) throw error;
  }
  return ownOf({ failure: scope.ended() });
}

/** Sends the request, and once more with new credentials where the API refuses the first. */
async function sendAuthorized(call: Call): Promise<Attempted | undefined> {
  const auths = [call.client.options.auth ?? []].flat();
  const credentials = await authorize(call, auths);
  if (!credentials) return undefined;
  const attempted = await sendOnce(call, credentials);
  if (attempted.response?.status !== 401 || !canResend(call.request)) return attempted;
  const renewed = await call.scope.orEnd(renew(auths, credentials).catch(() => false));
  const others = renewed ? await authorize(call, auths) : undefined;
  return others ? sendOnce(call, others) : attempted;
}

/** Whether there are other credentials now. Whoever renews may also throw at once. */
async function renew(auths: readonly Auth[], { headers }: Credentials): Promise<boolean> {
  for (const auth of auths) if (await auth.renew?.(headers)) return true;
  return false;
}

/** Credentials that can be sent; `undefined` where there are none to be had. */
async function authorize(
  { operation, state, scope }: Call,
  auths: readonly Auth[],
): Promise<Credentials | undefined> {
  // The cause may hold a secret; the kind of the error says enough.
  const keep = (secret: string) => void state.secrets.push(secret);
  return scope.orEnd(readCredentials(operation, auths, keep).catch(() => undefined));
}

async function sendOnce(call: Call, credentials: Credentials): Promise<Attempted> {
  const { client, operation, state } = call;
  const startedAt = client.clock.now();
  const attempted = await attempt(call, credentials);
  const { response, failure, cause } = attempted;
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
    attempt: state.trace.length,
  }));
  return attempted;
}

/** How long to wait before the request is sent again; `undefined` where it is not. */
function planRetry(call: Call, { response, form, failure, cause, unsent }: Attempted): number | undefined {
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
