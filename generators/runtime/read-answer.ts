import type { Attempted } from "./attempt.js";
import type { BodyForm, OperationContract } from "./operation.js";
import { ownOf } from "./own.js";

/** Reads the body of a success: as data, and whether it refuses. Other answers stay as they are. */
export function readAnswer(operation: OperationContract, attempted: Attempted): Attempted {
  const { response, form, bytes, data } = attempted;
  if (data) return ownOf({ ...attempted, read: { data } });
  if (!response || !form || !bytes) return attempted;
  const read = readData(form, bytes, response.headers);
  const mayRefuse = read && form === "json" && response.ok;
  const refusal = mayRefuse ? operation.api.findFailure?.(operation, read.data) : undefined;
  return ownOf({ ...attempted, read, refusal });
}

/** The data of a success; `undefined` where the body is not what the document says. */
function readData(form: BodyForm, bytes: Uint8Array<ArrayBuffer>, headers: Headers): Attempted["read"] {
  if (form === "none") return { data: undefined };
  try {
    if (form !== "json") return { data: form.read?.(bytes, headers.get("content-type") ?? "") };
    return { data: JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) };
  } catch {
    // Not UTF-8, not JSON, or cut off.
    return undefined;
  }
}
