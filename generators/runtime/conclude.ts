import type { Attempted } from "./attempt.js";
import { buildError, classifyAnswer, outcomeOfStatus } from "./classify.js";
import type { AnyError, Outcome } from "./errors.js";
import type { BodyForm, OperationContract } from "./operation.js";
import { definedOf } from "./own.js";
import { redact } from "./redact.js";
import type { Result } from "./result.js";
import type { Call } from "./started-call.js";

/** What a request did, as far as its answer or the lack of one tells. */
export function outcomeOf({ response, unsent }: Attempted): Outcome {
  if (response) return response.ok ? "applied" : outcomeOfStatus(response.status);
  return unsent ? "notSent" : "unknown";
}

/** What a call came to, by its last request; without any, there were no credentials. */
export function conclude(call: Call, attempted: Attempted | undefined): Result<unknown, AnyError> {
  if (!attempted) return fail(call, "credentials");
  const { response, bytes, failure } = attempted;
  if (!response || failure === "timeout" || failure === "aborted")
    return fail(call, failure ?? "network", attempted);
  const { operation, state } = call;
  const { status, headers } = response;
  if (!response.ok) {
    const body = new TextDecoder().decode(bytes);
    const circumstances = { ...state, now: call.client.clock.now() };
    return { ok: false, error: classifyAnswer(operation, { status, headers, body }, circumstances) };
  }
  const read = bytes && readData(toForm(operation, status), bytes);
  if (!read) return fail(call, "unreadable", attempted);
  const { trace } = state;
  const requestId = trace.at(-1)?.requestId;
  return { ok: true, ...read, status, headers, attempts: trace.length, trace, ...definedOf({ requestId }) };
}

function fail(call: Call, kind: AnyError["kind"], attempted?: Attempted): Result<never, AnyError> {
  const { operation, state } = call;
  const why = attempted?.cause ? `${kind} (${attempted.cause})` : kind;
  const message = `${operation.id} failed: ${why}`;
  const error = buildError(operation, kind, message, attempted?.response, state);
  const { thrown } = attempted ?? {};
  const cause = thrown && { ...thrown, message: redact(thrown.message, state.secrets) };
  return { ok: false, error: { ...error, ...definedOf({ cause }) } };
}

/** A success that the document does not list is read like one that it does. */
function toForm({ answers }: OperationContract, status: number): BodyForm {
  return answers[status] ?? Object.values(answers)[0] ?? "none";
}

/** The data of a success; `undefined` where the body is not what the document says. */
function readData(form: BodyForm, bytes: Uint8Array<ArrayBuffer>): { readonly data: unknown } | undefined {
  if (form === "none") return { data: undefined };
  if (form === "bytes") return { data: new Blob([bytes]) };
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { data: form === "text" ? text : JSON.parse(text) };
  } catch {
    // Not UTF-8, not JSON, or cut off.
    return undefined;
  }
}
