import type * as apiError from "../runtime/api-error.js";
import type * as auth from "../runtime/auth.js";
import type * as basicAuth from "../runtime/basic-auth.js";
import type * as call from "../runtime/call.js";
import type * as client from "../runtime/client.js";
import type * as clock from "../runtime/clock.js";
import type * as documentedBody from "../runtime/documented-body.js";
import type * as kinds from "../runtime/error-kinds.js";
import type * as errors from "../runtime/errors.js";
import type * as formBody from "../runtime/form-body.js";
import type * as given from "../runtime/given.js";
import type * as hooks from "../runtime/hooks.js";
import type * as keyAuth from "../runtime/key-auth.js";
import type * as limits from "../runtime/limits.js";
import type * as match from "../runtime/match.js";
import type * as multipart from "../runtime/multipart.js";
import type * as oauth from "../runtime/oauth.js";
import type * as operation from "../runtime/operation.js";
import type * as outcome from "../runtime/outcome.js";
import type * as parameterStyles from "../runtime/parameter-styles.js";
import type * as plainHeaders from "../runtime/plain-headers.js";
import type * as query from "../runtime/query.js";
import type * as replayKey from "../runtime/replay-key.js";
import type * as requestBody from "../runtime/request-body.js";
import type * as responseBody from "../runtime/response-body.js";
import type * as responseStream from "../runtime/response-stream.js";
import type * as result from "../runtime/result.js";
import type * as rotatingAuth from "../runtime/rotating-auth.js";
import type * as secretForms from "../runtime/secret-forms.js";
import type * as sendAuthorized from "../runtime/send-authorized.js";
import type * as serverUrl from "../runtime/server-url.js";
import type * as session from "../runtime/session.js";
import type * as startedCall from "../runtime/started-call.js";
import type * as status from "../runtime/status.js";
import type * as trace from "../runtime/trace.js";
import { checkingRuntime } from "./checking-runtime-symbols.js";
import { guards } from "./guard-symbols.js";
import type { ModuleSymbol } from "./module-symbol.js";
import { type Entry, exportsOf, type, value } from "./runtime-exports.js";
import { testingRuntime } from "./testing-runtime-symbols.js";

/** What handling errors takes, with this client or with any other. */
const forErrors = ["errors", "index"] as const;

/** What making calls takes. */
const forCalls = ["index"] as const;

/** What the generated code takes for itself. */
const internal = [] as const;

/** All that generated code may take from the runtime. */
export const runtime = {
  ...guards,
  ...exportsOf("./runtime/api-error.js", forErrors, {
    ApiError: value<typeof apiError.ApiError>(),
    isApiError: value<typeof apiError.isApiError>(),
  }),
  ...exportsOf("./runtime/error-kinds.js", forErrors, {
    AbortedError: type<kinds.AbortedError<string>>(),
    CodeError: type<kinds.CodeError<string, number, string>>(),
    CredentialsError: type<kinds.CredentialsError<string>>(),
    ForbiddenError: type<kinds.ForbiddenError<string, string>>(),
    InputIssue: type<kinds.InputIssue>(),
    InvalidRequestError: type<kinds.InvalidRequestError<string, string>>(),
    NetworkError: type<kinds.NetworkError<string>>(),
    NotFoundError: type<kinds.NotFoundError<string>>(),
    RateLimitedError: type<kinds.RateLimitedError<string>>(),
    RefusedError: type<kinds.RefusedError<string>>(),
    ServerError: type<kinds.ServerError<string>>(),
    TimeoutError: type<kinds.TimeoutError<string>>(),
    UnauthorizedError: type<kinds.UnauthorizedError<string>>(),
    UnexpectedStatusError: type<kinds.UnexpectedStatusError<string>>(),
    UnknownCodeError: type<kinds.UnknownCodeError<string>>(),
    UnreadableError: type<kinds.UnreadableError<string>>(),
  }),
  ...exportsOf("./runtime/errors.js", forErrors, {
    AnyError: type<errors.AnyError>(),
    CodeOf: type<errors.CodeOf<unknown>>(),
    CodesOf: type<errors.CodesOf<unknown>>(),
    OperationError: type<errors.OperationError<string, object, errors.GenericCodes>>(),
  }),
  ...exportsOf("./runtime/documented-body.js", internal, {
    RefusalsOf: type<documentedBody.RefusalsOf<unknown, unknown>>(),
    WithoutSensitive: type<documentedBody.WithoutSensitive<unknown, never>>(),
    WithRefusals: type<documentedBody.WithRefusals<object, object>>(),
  }),
  ...exportsOf("./runtime/outcome.js", forErrors, {
    Outcome: type<outcome.Outcome>(),
  }),
  ...exportsOf("./runtime/status.js", forErrors, {
    ClientErrorStatus: type<status.ClientErrorStatus>(),
    ErrorStatus: type<status.ErrorStatus>(),
    RedirectionStatus: type<status.RedirectionStatus>(),
    RemainingStatus: type<status.RemainingStatus<status.ErrorStatus, number>>(),
    ServerErrorStatus: type<status.ServerErrorStatus>(),
    SuccessStatus: type<status.SuccessStatus>(),
  }),
  ...exportsOf("./runtime/trace.js", forErrors, {
    AttemptTrace: type<trace.AttemptTrace>(),
  }),
  ...exportsOf("./runtime/match.js", forErrors, {
    hasCode: value<typeof match.hasCode>(),
    isKind: value<typeof match.isKind>(),
    match: value<typeof match.match>(),
    matchPartial: value<typeof match.matchPartial>(),
    Handlers: type<match.Handlers<errors.AnyError>>(),
    PartialHandlers: type<match.PartialHandlers<errors.AnyError>>(),
  }),

  ...exportsOf("./runtime/send-authorized.js", internal, {
    sendAuthorized: value<typeof sendAuthorized.sendAuthorized>(),
  }),
  ...exportsOf("./runtime/replay-key.js", internal, {
    hasReplayKey: value<typeof replayKey.hasReplayKey>(),
  }),
  ...exportsOf("./runtime/given.js", internal, {
    Given: type<given.Given<unknown>>(),
  }),

  ...exportsOf("./runtime/auth.js", forCalls, {
    bearerAuth: value<typeof auth.bearerAuth>(),
    headerAuth: value<typeof auth.headerAuth>(),
    Auth: type<auth.Auth>(),
    Keep: type<auth.Keep>(),
    Place: type<auth.Place>(),
    Secret: type<auth.Secret>(),
  }),
  ...exportsOf("./runtime/auth.js", internal, {
    bearerToken: value<typeof auth.bearerToken>(),
    schemeAuth: value<typeof auth.schemeAuth>(),
  }),
  ...exportsOf("./runtime/basic-auth.js", forCalls, {
    BasicCredentials: type<basicAuth.BasicCredentials>(),
  }),
  ...exportsOf("./runtime/basic-auth.js", internal, {
    basicAuth: value<typeof basicAuth.basicAuth>(),
  }),
  ...exportsOf("./runtime/key-auth.js", forCalls, {
    ApiKey: type<keyAuth.ApiKey>(),
  }),
  ...exportsOf("./runtime/key-auth.js", internal, {
    cookieAuth: value<typeof keyAuth.cookieAuth>(),
    queryAuth: value<typeof keyAuth.queryAuth>(),
  }),
  ...exportsOf("./runtime/oauth.js", forCalls, {
    OAuthClient: type<oauth.OAuthClient>(),
  }),
  ...exportsOf("./runtime/oauth.js", internal, {
    clientCredentialsAuth: value<typeof oauth.clientCredentialsAuth>(),
    refreshedTokenAuth: value<typeof oauth.refreshedTokenAuth>(),
  }),
  ...exportsOf("./runtime/call.js", internal, {
    callOperation: value<typeof call.callOperation>(),
  }),
  ...exportsOf("./runtime/started-call.js", forCalls, {
    CallOptions: type<startedCall.CallOptions>(),
  }),
  ...exportsOf("./runtime/client.js", forCalls, {
    Client: type<client.Client>(),
    ClientOptions: type<client.ClientOptions>(),
  }),
  ...exportsOf("./runtime/client.js", internal, {
    createClient: value<typeof client.createClient>(),
  }),
  ...exportsOf("./runtime/clock.js", forCalls, {
    Clock: type<clock.Clock>(),
  }),
  ...exportsOf("./runtime/hooks.js", forCalls, {
    AttemptEvent: type<hooks.AttemptEvent>(),
    CallEvent: type<hooks.CallEvent>(),
    EndEvent: type<hooks.EndEvent>(),
    Hooks: type<hooks.Hooks>(),
    RetryEvent: type<hooks.RetryEvent>(),
  }),
  ...exportsOf("./runtime/limits.js", forCalls, {
    Limits: type<limits.Limits>(),
  }),
  ...exportsOf("./runtime/operation.js", internal, {
    ApiContract: type<operation.ApiContract>(),
    OperationContract: type<operation.OperationContract>(),
  }),
  ...exportsOf("./runtime/form-body.js", internal, {
    toForm: value<typeof formBody.toForm>(),
    toSearchParams: value<typeof formBody.toSearchParams>(),
  }),
  ...exportsOf("./runtime/multipart.js", forCalls, {
    part: value<typeof multipart.part>(),
    PartOptions: type<multipart.PartOptions>(),
  }),
  ...exportsOf("./runtime/multipart.js", internal, {
    toFormData: value<typeof multipart.toFormData>(),
    toMultipart: value<typeof multipart.toMultipart>(),
  }),
  ...exportsOf("./runtime/parameter-styles.js", internal, {
    toCookies: value<typeof parameterStyles.toCookies>(),
    toQuerystring: value<typeof parameterStyles.toQuerystring>(),
    toStyledHeaders: value<typeof parameterStyles.toStyledHeaders>(),
    toStyledPath: value<typeof parameterStyles.toStyledPath>(),
    toStyledQuery: value<typeof parameterStyles.toStyledQuery>(),
  }),
  ...exportsOf("./runtime/plain-headers.js", internal, {
    toPlainHeaders: value<typeof plainHeaders.toPlainHeaders>(),
  }),
  ...exportsOf("./runtime/query.js", internal, {
    toQuery: value<typeof query.toQuery>(),
  }),
  ...exportsOf("./runtime/secret-forms.js", internal, {
    findSecrets: value<typeof secretForms.findSecrets>(),
  }),
  ...exportsOf("./runtime/request-body.js", forCalls, {
    RawBody: type<requestBody.RawBody>(),
  }),
  ...exportsOf("./runtime/request-body.js", internal, {
    asIs: value<typeof requestBody.asIs>(),
    writeChosen: value<typeof requestBody.writeChosen>(),
    toJsonBody: value<typeof requestBody.toJsonBody>(),
    writeJson: value<typeof requestBody.writeJson>(),
  }),
  ...exportsOf("./runtime/response-body.js", internal, {
    openBytes: value<typeof responseBody.openBytes>(),
    pickBody: value<typeof responseBody.pickBody>(),
    toBlob: value<typeof responseBody.toBlob>(),
    toText: value<typeof responseBody.toText>(),
  }),
  ...exportsOf("./runtime/response-stream.js", forCalls, {
    ServerSentEvent: type<responseStream.ServerSentEvent>(),
  }),
  ...exportsOf("./runtime/response-stream.js", internal, {
    openEvents: value<typeof responseStream.openEvents>(),
    openJsonLines: value<typeof responseStream.openJsonLines>(),
  }),
  ...exportsOf("./runtime/rotating-auth.js", forCalls, {
    rotatingAuth: value<typeof rotatingAuth.rotatingAuth>(),
    RotatingAuth: type<rotatingAuth.RotatingAuth>(),
    TokenPair: type<rotatingAuth.TokenPair>(),
    TokenRotation: type<rotatingAuth.TokenRotation>(),
  }),
  ...exportsOf("./runtime/session.js", forCalls, {
    Session: type<session.Session>(),
    SessionOptions: type<session.SessionOptions>(),
  }),
  ...exportsOf("./runtime/session.js", internal, {
    logIn: value<typeof session.logIn>(),
    resume: value<typeof session.resume>(),
    SessionOperations: type<session.SessionOperations>(),
  }),
  ...exportsOf("./runtime/result.js", forCalls, {
    unwrap: value<typeof result.unwrap>(),
    Failure: type<result.Failure<unknown>>(),
    Result: type<result.Result<unknown, unknown>>(),
    Success: type<result.Success<unknown>>(),
  }),
  ...exportsOf("./runtime/server-url.js", internal, {
    fillServer: value<typeof serverUrl.fillServer>(),
  }),
};

/** What an entry of the package exports of the runtime. */
export function listRuntimeExports(entry: Entry): readonly ModuleSymbol[] {
  return Object.values({ ...runtime, ...testingRuntime, ...checkingRuntime }).filter(({ entries }) =>
    entries.includes(entry),
  );
}
