import type { Attempted } from "./attempt.js";
import type { BodyForm, OperationContract } from "./operation.js";
import { ownOf } from "./own.js";

/** Reads the body of a success: as data, and whether it refuses. Other answers stay as they are. */
export function readAnswer(operation: OperationContract, attempted: Attempted): Attempted {
  const { response, bytes } = attempted;
  if (!response?.ok || !bytes) return attempted;
  const form = toForm(operation, response.status);
  const read = readData(form, bytes);
  const refusal = form === "json" && read ? operation.api.findFailure?.(operation, read.data) : undefined;
  return ownOf({ ...attempted, read, refusal });
}

/** A success that the document does not list is read like one that it does. */
function toForm({ answers }: OperationContract, status: number): BodyForm {
  return answers[status] ?? Object.values(answers)[0] ?? "none";
}

/** The data of a success; `undefined` where the body is not what the document says. */
function readData(form: BodyForm, bytes: Uint8Array<ArrayBuffer>): Attempted["read"] {
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
