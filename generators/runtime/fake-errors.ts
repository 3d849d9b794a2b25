import { buildError } from "./classify.js";
import type { AnyError } from "./errors.js";
import { answerCode, answerKind, type FakeKind, type FakeOptions } from "./fake-answers.js";
import type { OperationFakes } from "./fake-entries.js";
import type { Outcome } from "./outcome.js";
import { parseAnyAnswer } from "./parse-answer.js";

/** The error that a call gives for a documented code, or of a kind. */
export type FakeErrorOf<E extends AnyError, Wish> = Wish extends string
  ? Extract<E, { readonly code: Wish }>
  : Wish extends { readonly kind: infer Kind }
    ? Extract<E, { readonly kind: Kind }>
    : never;

/** What became of requests, where nothing else is known. */
const outcomes: Readonly<Record<string, Outcome>> = { credentials: "notSent", unreadable: "applied" };

/** The error that a call gives for a documented code, or of a kind. */
export function createFakeError(
  fakes: OperationFakes,
  wish: string | FakeKind,
  options: FakeOptions | undefined,
): AnyError {
  if (typeof wish === "string") return readAnswer(fakes, answerCode(fakes, wish, options));
  const answer = answerKind(fakes, wish);
  if ("failure" in answer || wish.kind === "unreadable") return failWithout(fakes, wish);
  // A header has no milliseconds, and its seconds count from now.
  const { retryAt: _, ...error } = readAnswer(fakes, answer);
  if (error.kind !== wish.kind) throw new TypeError(`${fakes.operation.id} cannot fail as ${wish.kind}`);
  return { ...error, ...("retryAt" in wish && wish.retryAt !== undefined && { retryAt: wish.retryAt }) };
}

function readAnswer(
  { operation }: OperationFakes,
  { status, headers, body, text }: ReturnType<typeof answerCode>,
): AnyError {
  const error = parseAnyAnswer(operation, { status, headers, body: text ?? body });
  if (!error) throw new TypeError(`${operation.id} takes this answer for a success`);
  return error;
}

function failWithout({ operation, success }: OperationFakes, wish: FakeKind): AnyError {
  const { kind } = wish;
  const given = "outcome" in wish ? wish.outcome : undefined;
  const outcome = given ?? outcomes[kind] ?? "unknown";
  const response = kind === "unreadable" ? { status: success?.status ?? 200 } : undefined;
  return buildError(operation, kind, `${operation.id} failed: ${kind}`, response, { outcome });
}
