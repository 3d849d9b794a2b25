import type { Settled } from "./attempted.js";
import type { Auth } from "./auth.js";
import { toCause } from "./cause.js";
import type { Client } from "./client.js";
import { type Credentials, readCredentials } from "./credentials.js";
import { ownOf } from "./own.js";
import { secretForms } from "./secret-forms.js";
import { sendOnce } from "./send-once.js";
import { addCredentials } from "./send-request.js";
import type { Call } from "./started-call.js";
import { canResend } from "./write-request.js";

/** Sends the request with credentials, and once more with new ones where the API refuses the first. */
export async function sendAuthorized(call: Call): Promise<Settled> {
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

async function authorize(
  { client, operation, request, state }: Call,
  auths: readonly Auth[],
): Promise<Credentials> {
  const keep = (secret: string) => void state.secrets.push(...formsOf(client, secret));
  const credentials = await readCredentials(operation, auths, keep);
  // What cannot be placed is found before anything is sent.
  addCredentials(request, credentials);
  return credentials;
}

/** The forms of the secrets of each client: the same go with one call after the other, and take long to make. */
const known = new WeakMap<Client, Map<string, readonly string[]>>();

/** Tokens are renewed, and the old ones are not kept. */
const maxKnown = 16;

function formsOf(client: Client, secret: string): readonly string[] {
  const before = known.get(client);
  const forms = before && before.size < maxKnown ? before : new Map<string, readonly string[]>();
  const found = forms.get(secret) ?? secretForms(secret);
  known.set(client, forms.set(secret, found));
  return found;
}
