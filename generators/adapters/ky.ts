import type { Answer } from "../runtime/foreign-answer.js";
import type { FailedCall } from "../runtime/thrown.js";
import { type OperationName, parseError, parseThrown } from "./errors.js";

/**
 * What ky throws: version 2 has read the body, version 1 has not and has no `data`. Their types differ, and a companion
 * has to compile with either.
 */
type Failed = { readonly response?: Response; readonly data?: unknown } | undefined;

/**
 * The error of a call by ky, from what it threw, or from a response where `throwHttpErrors` is off. What is no failure
 * of a call is thrown again.
 *
 * @param call its signal, which may be aborted with any reason, and its response, where reading the body threw
 */
export async function readError<Name extends OperationName>(
  operation: Name,
  failed: unknown,
  call?: FailedCall,
): Promise<ReturnType<typeof parseError<Name, Answer>>> {
  const response = (failed as Failed)?.response ?? (failed as Response | undefined);
  if (typeof response?.text !== "function") return parseThrown(operation, failed, call);
  const { status, headers } = response;
  const data = (failed as Failed)?.data;
  // A body that breaks off is none; the status has come.
  const body = data ?? (response.bodyUsed ? undefined : await response.text().catch(() => undefined));
  return parseError(operation, { status, headers, body });
}
