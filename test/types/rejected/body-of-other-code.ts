// TS2339: Property 'missingCents' does not exist
import { hasCode, type OperationError } from "immersve-client";

type Body = { code: "LOW"; missingCents: number } | { code: "FROZEN"; until: string };
interface Responses {
  409: { content: { "application/json": Body } };
}
interface Codes {
  readonly LOW: 409;
  readonly FROZEN: 409;
}
type TransferError = OperationError<"transfer", Codes, object, object, Responses, ["code"]>;

export const missing = (error: TransferError) => hasCode(error, "FROZEN") && error.body.missingCents;
