import type { Attempted } from "./attempt.js";
import type { Call } from "./call.js";
import { buildError, classifyAnswer, outcomeOfStatus, readRequestId } from "./classify.js";
import type { AnyError, Outcome } from "./errors.js";
import type { BodyForm, OperationContract } from "./operation.js";
import { definedOf } from "./own.js";
import type { Result } from "./result.js";

/** What a request did, as far as its answer or the lack of one tells. */
export function outcomeOf({ response, unsent }: Attempted): Outcome {
  if (response) return response.ok ? "applied" : outcomeOfStatus(response.status);
  return unsent ? "notSent" : "unknown";
}

/** What a call came to, by its last request; without any, there were no credentials. */
export function conclude(call: Call, attempted: Attempted | undefined): Result<unknown, AnyError> {
  const { response, bytes, failure, cause } = attempted ?? { failure: "credentials" };
  const { operation, trace, secrets } = call;
  const { status = 0, headers } = response ?? {};
  const fail = (kind: AnyError["kind"]): Result<never, AnyError> => {
    const message = `${operation.id} failed: ${kind}${cause ? ` (${cause})` : ""}`;
    return { ok: false, error: buildError(operation, kind, message, response ?? {}, call) };
  };
  if (!response || failure === "timeout" || failure === "aborted") return fail(failure ?? "network");
  if (!response.ok) {
    const body = new TextDecoder().decode(bytes);
    const circumstances = { ...call, now: call.client.clock.now() };
    return { ok: false, error: classifyAnswer(operation, { status, headers, body }, circumstances) };
  }
  const read = bytes && readData(toForm(operation, status), bytes);
  if (!read) return fail("unreadable");
  const requestId = readRequestId(operation, headers, secrets);
  return {
    ok: true,
    data: read.data,
    ...definedOf({ status, headers: response.headers, attempts: trace.length, trace, requestId }),
  };
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
