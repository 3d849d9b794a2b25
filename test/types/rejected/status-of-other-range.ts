// TS2367: 'RemainingStatus<ClientErrorStatus, 404>' and '404'
import type { ClientErrorStatus, OperationError, RemainingStatus } from "immersve-client";

interface Codes {
  readonly REFUSED: RemainingStatus<ClientErrorStatus, 404>;
}

export const isGone = (error: OperationError<"list", Codes, object>) =>
  error.kind === "code" && error.status === 404;
