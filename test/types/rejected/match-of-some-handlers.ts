// TS2345: is optional in type 'PartialHandlers<
import { type CreateWithdrawalIntentError, match, type PartialHandlers } from "immersve-client";

/** Handlers that may be absent are not there. */
export const handle = (
  error: CreateWithdrawalIntentError,
  handlers: PartialHandlers<CreateWithdrawalIntentError>,
) => match(error, handlers);
