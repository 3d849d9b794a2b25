import { expectTypeOf } from "expect-type";
import { type CreateWithdrawalIntentError, hasCode, isKind, type ReissueCardError } from "immersve-client";

type Rule = "FUNDING_STRATEGY_NOT_SUPPORTED" | "INSUFFICIENT_BALANCE" | "TOO_MANY_PENDING_WITHDRAWALS";

/** By kind. */
export function byKind(error: CreateWithdrawalIntentError): void {
  if (error.kind === "code") {
    expectTypeOf(error.code).toEqualTypeOf<Rule>();
    expectTypeOf(error.status).toEqualTypeOf<403>();
  }
  if (error.kind === "unknownCode") expectTypeOf(error.code).toEqualTypeOf<string>();
  if (error.kind === "invalidRequest")
    expectTypeOf(error.issues[0]?.path).toEqualTypeOf<string | undefined>();
  if (error.kind === "rateLimited") expectTypeOf(error.status).toEqualTypeOf<429>();
  if (isKind(error, "network", "timeout")) expectTypeOf(error.kind).toEqualTypeOf<"network" | "timeout">();
  if (isKind(error, "code")) expectTypeOf(error.code).toEqualTypeOf<Rule>();
}

/** By code, and the rest without it. */
export function byCode(error: CreateWithdrawalIntentError | undefined): void {
  if (hasCode(error, "INSUFFICIENT_BALANCE")) {
    expectTypeOf(error.code).toEqualTypeOf<"INSUFFICIENT_BALANCE">();
    expectTypeOf(error.kind).toEqualTypeOf<"code">();
  } else if (error?.kind === "code") {
    expectTypeOf(error.code).toEqualTypeOf<Exclude<Rule, "INSUFFICIENT_BALANCE">>();
  }
  if (hasCode(error, "INSUFFICIENT_BALANCE", "FORBIDDEN")) {
    expectTypeOf(error.code).toEqualTypeOf<"INSUFFICIENT_BALANCE" | "FORBIDDEN">();
    expectTypeOf(error.kind).toEqualTypeOf<"code" | "forbidden">();
  }
}

/** As libraries give it that have `null` for no error. */
export function ofNullable(error: CreateWithdrawalIntentError | null): void {
  if (hasCode(error, "INSUFFICIENT_BALANCE"))
    expectTypeOf(error.code).toEqualTypeOf<"INSUFFICIENT_BALANCE">();
  if (isKind(error, "network")) expectTypeOf(error.kind).toEqualTypeOf<"network">();
}

/** By status, where codes come under more than one. */
export function byStatus(error: ReissueCardError): void {
  if (error.kind !== "code") return;
  if (error.status === 400) expectTypeOf(error.code).extract<"KYC_REQUIRED">().toBeNever();
  if (error.status === 400) expectTypeOf(error.code).extract<"LANGUAGE_REQUIRED">().not.toBeNever();
  if (error.status === 403) expectTypeOf(error.code).extract<"KYC_REQUIRED">().not.toBeNever();
}

/** A switch over the kinds that forgets none. */
export function switchKind(error: CreateWithdrawalIntentError): string {
  switch (error.kind) {
    case "code":
      return switchCode(error.code);
    case "unknownCode":
      return error.code;
    case "invalidRequest":
    case "unauthorized":
    case "forbidden":
    case "notFound":
    case "rateLimited":
    case "server":
    case "unexpectedStatus":
    case "unreadable":
      return `${error.status}`;
    case "network":
    case "timeout":
    case "aborted":
    case "credentials":
      return error.outcome;
    default:
      error satisfies never;
      return error;
  }
}

function switchCode(code: Rule): string {
  switch (code) {
    case "FUNDING_STRATEGY_NOT_SUPPORTED":
    case "INSUFFICIENT_BALANCE":
    case "TOO_MANY_PENDING_WITHDRAWALS":
      return code;
    default:
      code satisfies never;
      return code;
  }
}
