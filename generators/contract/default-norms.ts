import type { Norm } from "./contract.js";

/** What the error statuses mean where a document declares no shared responses, as in HTTP (RFC 9110, RFC 6585). */
export const defaultNorms: readonly Norm[] = [
  {
    status: "400",
    kind: "invalidRequest",
    title: "Bad Request",
    description: "The request is malformed or has a value that is not accepted.",
    retry: "after-fix",
    troubleshooting: ["Read what the body says about the input.", "Compare the request with the reference."],
  },
  {
    status: "401",
    kind: "unauthorized",
    title: "Unauthorized",
    description: "The credentials are missing, expired or wrong.",
    retry: "after-credentials",
    troubleshooting: ["Check that credentials are sent.", "Renew them and call again."],
  },
  {
    status: "403",
    kind: "forbidden",
    title: "Forbidden",
    description: "The caller is known, but may not do this.",
    retry: "after-fix",
    troubleshooting: ["Check the rights of the caller.", "Check the identifiers in the request."],
  },
  {
    status: "404",
    kind: "notFound",
    title: "Not Found",
    description: "The URL does not exist, or the resource does not.",
    retry: "after-fix",
    troubleshooting: ["Compare URL and method with the reference.", "Check the identifiers in the path."],
  },
  {
    status: "429",
    kind: "rateLimited",
    title: "Too Many Requests",
    description: "The caller sent more requests than its limit allows.",
    retry: "after-delay",
    troubleshooting: ["Wait as long as `Retry-After` says.", "Spread calls evenly."],
  },
  {
    status: "5XX",
    kind: "server",
    title: "Server Error",
    description: "The server failed. Whether the request took effect is unknown.",
    retry: "after-delay",
    troubleshooting: [
      "Retry with growing delays, but only if repeating the request is harmless.",
      "Report an error that lasts.",
    ],
  },
];
