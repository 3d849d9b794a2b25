// TS1360: CredentialsError
import type { GetCardError } from "immersve-client";

export function explain(error: GetCardError): string {
  switch (error.kind) {
    case "unknownCode":
    case "invalidRequest":
    case "unauthorized":
    case "forbidden":
    case "notFound":
    case "rateLimited":
    case "server":
    case "unexpectedStatus":
    case "unreadable":
    case "network":
    case "timeout":
    case "aborted":
      return error.message;
    default:
      error satisfies never;
      return "";
  }
}
