import { classifyResponse } from "./classify.js";
import type { ErrorContract } from "./error-contract.js";
import type { AnyError } from "./errors.js";
import { type ForeignAnswer, toAnswer } from "./foreign-answer.js";
import { toHeaderReader } from "./headers.js";
import { parseErrorBody } from "./parse-json.js";

/** Reads an answer of any HTTP client that is not a success. Total: whatever the body is, an error comes of it. */
export function parseAnswer(operation: ErrorContract, answer: ForeignAnswer): AnyError {
  return classifyResponse(operation, toResponse(answer), { now: Date.now() });
}

/** The same for any answer: `undefined` for a success that refuses nothing. */
export function parseAnyAnswer(operation: ErrorContract, answer: ForeignAnswer): AnyError | undefined {
  const { status } = toAnswer(answer);
  if (isSuccess(status)) return findRefusal(operation, answer);
  return isDocumentedRedirect(operation, status) ? undefined : parseAnswer(operation, answer);
}

function isDocumentedRedirect({ redirects = [] }: ErrorContract, status: number): boolean {
  return redirects.some((one) => one === `${status}` || (one === "3XX" && status >= 300 && status <= 399));
}

/** The error of a success whose body refuses; `undefined` for any other answer. */
export function findRefusal(operation: ErrorContract, answer: ForeignAnswer): AnyError | undefined {
  const response = toResponse(answer);
  const { findFailure } = operation.api;
  const failure = isSuccess(response.status) ? findFailure?.(operation, response.body) : undefined;
  const { outcome = "notApplied" } = failure ?? {};
  return failure && classifyResponse(operation, response, { outcome, now: Date.now() });
}

/** Whether an answer of this status is a success by it. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299;
}

function toResponse(answer: ForeignAnswer) {
  const { status, headers, body } = toAnswer(answer);
  const isText = typeof body === "string";
  const said = isText ? parseErrorBody(body.replace(/^\uFEFF/, "")) : body;
  return { status, headers: toHeaderReader(headers), body: said };
}
