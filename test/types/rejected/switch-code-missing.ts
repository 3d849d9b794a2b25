// TS1360: "TOO_MANY_PENDING_WITHDRAWALS"
import type { CreateWithdrawalIntentError } from "immersve-client";

export function explain(error: CreateWithdrawalIntentError): string {
  if (error.kind !== "code") return error.message;
  const { code } = error;
  switch (code) {
    case "FUNDING_STRATEGY_NOT_SUPPORTED":
    case "INSUFFICIENT_BALANCE":
      return code;
    default:
      code satisfies never;
      return code;
  }
}
