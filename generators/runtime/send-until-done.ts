import { type Attempted, attempt } from "./attempt.js";
import type { Auth } from "./auth.js";
import { outcomeOf } from "./conclude.js";
import { mayPass } from "./connection.js";
import type { Outcome } from "./errors.js";
import { tell } from "./hooks.js";
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
    for (let count = 1, waitMs: number | undefined; ; count += 1) {
      if (scope.ended()) break;
      const attempted = await sendAuthorized(call, waitMs);
      waitMs = attempted && !scope.ended() ? planRetry(call, attempted, count) : undefined;
      if (waitMs === undefined) return attempted;
      await sleep(call.client.clock, waitMs, scope);
    }
  } catch (error) {
    if (!scope.ended()) throw error;
  }
  return ownOf({ failure: scope.ended() });
}

/** Sends the request, and once more with new credentials where the API refuses the first. */
async function sendAuthorized(call: Call, waitMs: number | undefined): Promise<Attempted | undefined> {
  const { auth } = call.client.options;
  const credentials = await authorize(call, auth);
  if (!credentials) return undefined;
  const attempted = await sendOnce(call, credentials, waitMs);
  if (attempted.response?.status !== 401 || !canResend(call.request) || !auth?.renew) return attempted;
  // Whoever renews may also throw at once.
  const renew = async () => auth.renew?.(credentials);
  const renewed = await call.scope.orEnd(renew().catch(() => false));
  const others = renewed ? await authorize(call, auth) : undefined;
  return others ? sendOnce(call, others, undefined) : attempted;
}

/** Credentials as headers that can be sent; `undefined` where there are none to be had. */
async function authorize(
  { operation, scope, secrets }: Call,
  auth: Auth | undefined,
): Promise<Readonly<Record<string, string>> | undefined> {
  if (!operation.secured || !auth) return {};
  const read = async () => Object.fromEntries(new Headers(await auth.authorize()));
  // The cause may hold a secret; the kind of the error says enough.
  const credentials = await scope.orEnd(read().catch(() => undefined));
  secrets.push(...Object.values(credentials ?? {}).map((value) => value.replace(/^(Bearer|Basic) /i, "")));
  return credentials;
}

async function sendOnce(
  call: Call,
  credentials: Readonly<Record<string, string>>,
  waitMs: number | undefined,
): Promise<Attempted> {
  const { client, operation, request, limits, scope, trace } = call;
  const startedAt = client.clock.now();
  const attempted = await attempt(client, request, credentials, limits, scope);
  const { response, failure, cause } = attempted;
  const requestId = readRequestId(operation, response?.headers, call.secrets);
  const durationMs = client.clock.now() - startedAt;
  const status = response?.status;
  const entry = definedOf({ startedAt, durationMs, waitMs, status, failure, cause, requestId });
  trace.push(entry);
  call.outcome = addOutcome(call, outcomeOf(attempted));
  tell(client.options.hooks?.attempt, () => ({ ...toEvent(call), ...entry, attempt: trace.length }));
  return attempted;
}

/** A refusal tells nothing of an earlier request with the same key, which may have been carried out. */
function addOutcome({ operation, outcome }: Call, latest: Outcome): Outcome {
  return operation.replay === "keyed" && outcome === "unknown" && latest !== "applied" ? outcome : latest;
}

/** How long to wait before the request is sent again; `undefined` where it is not. */
function planRetry(call: Call, { response, failure, cause, unsent }: Attempted, count: number) {
  const { client, limits, replayable, startedAt } = call;
  const { random = Math.random, hooks } = client.options;
  const now = client.clock.now();
  const status = response?.status;
  const broke =
    (!response || response.ok) && (failure === "timeout" || (failure === "network" && mayPass(cause)));
  const askedMs = (readRetryAt(response?.headers, now) ?? now) - now;
  const remainingMs = startedAt + limits.deadlineMs - now;
  const last = { count, status, broke, unsent, replayable, askedMs, remainingMs };
  const delayMs = toRetryDelay(last, limits, random());
  const cost = status === 429 ? 5 : 14;
  if (delayMs === undefined || !canResend(call.request) || !takeTokens(client.budget, cost)) return undefined;
  call.refund = cost;
  tell(hooks?.retry, () => ({ ...toEvent(call), attempt: call.trace.length + 1, delayMs }));
  return delayMs;
}
