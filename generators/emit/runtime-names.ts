import { type Identifier, toIdentifier } from "./code.js";

/** What a module of the runtime exports to users of the generated client. */
interface RuntimeExports {
  readonly from: string;
  readonly values: readonly Identifier[];
  readonly types: readonly Identifier[];
}

function exportsOf(from: string, values: string, types: string): RuntimeExports {
  const toNames = (list: string) => list.split(" ").filter(Boolean).map(toIdentifier);
  return { from, values: toNames(values), types: toNames(types) };
}

/** All that it takes to handle errors, with this client or with any other. */
export const errorRuntime: readonly RuntimeExports[] = [
  exportsOf("./runtime/api-error.js", "ApiError isApiError", ""),
  exportsOf(
    "./runtime/errors.js",
    "",
    "AbortedError AnyError CodeError CodeOf CodesOf CredentialsError ForbiddenError InputIssue InvalidRequestError " +
      "NetworkError NotFoundError OperationError Outcome RateLimitedError ServerError TimeoutError UnauthorizedError " +
      "UnexpectedStatusError UnknownCodeError UnreadableError",
  ),
  exportsOf(
    "./runtime/status.js",
    "",
    "ClientErrorStatus ErrorStatus RedirectionStatus RemainingStatus ServerErrorStatus",
  ),
  exportsOf("./runtime/trace.js", "", "AttemptTrace"),
  exportsOf("./runtime/match.js", "hasCode isKind match matchPartial", "Handlers PartialHandlers"),
];

/** All that it takes to make calls. */
export const callRuntime: readonly RuntimeExports[] = [
  exportsOf("./runtime/auth.js", "bearerAuth headerAuth", "Auth Secret"),
  exportsOf("./runtime/started-call.js", "", "CallOptions"),
  exportsOf("./runtime/client.js", "", "Client ClientOptions"),
  exportsOf("./runtime/clock.js", "", "Clock"),
  exportsOf("./runtime/hooks.js", "", "AttemptEvent CallEvent EndEvent Hooks RetryEvent"),
  exportsOf("./runtime/limits.js", "", "Limits"),
  exportsOf("./runtime/rotating-auth.js", "rotatingAuth", "RotatingAuth TokenPair TokenRotation"),
  exportsOf("./runtime/session.js", "", "Session SessionOptions"),
  exportsOf("./runtime/result.js", "unwrap", "Failure Result Success"),
];
