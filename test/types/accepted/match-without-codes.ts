import { type GetCardError, match } from "immersve-client";

/** An operation without codes of its own needs no handlers of codes. */
export const handle = (error: GetCardError): string =>
  match(error, {
    unknownCode: (e) => e.code,
    invalidRequest: (e) => e.code ?? "400",
    unauthorized: (e) => e.kind,
    forbidden: (e) => e.code ?? "403",
    notFound: (e) => e.kind,
    rateLimited: (e) => e.kind,
    server: (e) => e.kind,
    unexpectedStatus: (e) => e.kind,
    unreadable: (e) => e.kind,
    network: (e) => e.kind,
    timeout: (e) => e.kind,
    aborted: (e) => e.kind,
    credentials: (e) => e.kind,
  });
