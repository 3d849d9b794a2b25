// TS2322: conflict is no kind of this error
import { type GetCardError, match } from "immersve-client";

export const handle = (error: GetCardError) =>
  match(error, {
    unknownCode: () => 1,
    invalidRequest: () => 1,
    unauthorized: () => 1,
    forbidden: () => 1,
    notFound: () => 1,
    rateLimited: () => 1,
    server: () => 1,
    unexpectedStatus: () => 1,
    unreadable: () => 1,
    network: () => 1,
    timeout: () => 1,
    aborted: () => 1,
    credentials: () => 1,
    conflict: () => 1,
  });
