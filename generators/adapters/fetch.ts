import type { Answer } from "../runtime/foreign-answer.js";
import type { FailedCall } from "../runtime/thrown.js";
import { type OperationName, parseError, parseThrown } from "./errors.js";

/**
 * The error of a call by `fetch`: of a response that is not `ok`, whose body it reads, or of what `fetch` threw instead
 * of one. What is no failure of a call is thrown again.
 *
 * @param call its signal, which may be aborted with any reason, and its response, where reading the body threw
 */
export async function readError<Name extends OperationName>(
  operation: Name,
  failed: unknown,
  call?: FailedCall,
): Promise<ReturnType<typeof parseError<Name, Answer>>> {
  if (!isResponse(failed)) return parseThrown(operation, failed, call);
  const { status, headers } = failed;
  // A body that breaks off is none; the status has come.
  const body = await failed.text().catch(() => undefined);
  return parseError(operation, { status, headers, body });
}

/** It may be of another realm. */
function isResponse(failed: unknown): failed is Response {
  return typeof (failed as Response | undefined)?.text === "function";
}
