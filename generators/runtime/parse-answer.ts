import { classifyResponse } from "./classify.js";
import type { AnyError } from "./errors.js";
import { type HeadersLike, toHeaderReader } from "./headers.js";
import type { OperationContract } from "./operation.js";
import { parseJson } from "./parse-json.js";
import { findFailure } from "./refusal.js";

/** An HTTP answer, as far as errors are concerned. */
export interface Answer {
  readonly status: number;
  readonly headers?: HeadersLike | undefined;
  /** The body: parsed JSON, or its text. */
  readonly body?: unknown;
}

/** Reads an answer of any HTTP client that is not a success. Total: whatever the body is, an error comes of it. */
export function parseAnswer(operation: OperationContract, answer: Answer): AnyError {
  return classifyResponse(operation, toResponse(answer), { now: Date.now() });
}

/** The same for any answer: `undefined` for a success that refuses nothing. */
export function parseAnyAnswer(operation: OperationContract, answer: Answer): AnyError | undefined {
  if (answer.status < 200 || answer.status > 299) return parseAnswer(operation, answer);
  const response = toResponse(answer);
  const failure = findFailure(operation, response.body);
  const { outcome = "notApplied" } = failure ?? {};
  return failure && classifyResponse(operation, response, { outcome, now: Date.now() });
}

function toResponse({ status, headers, body }: Answer) {
  const isText = typeof body === "string";
  const parsed = isText ? parseJson(body.replace(/^\uFEFF/, "")) : body;
  return { status, headers: toHeaderReader(headers), body: parsed };
}
