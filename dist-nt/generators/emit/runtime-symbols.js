import { checkingRuntime } from "./checking-runtime-symbols.js";
import { guards } from "./guard-symbols.js";
import { exportsOf, type, value } from "./runtime-exports.js";
import { testingRuntime } from "./testing-runtime-symbols.js";
/** What handling errors takes, with this client or with any other. */
const forErrors = ["errors", "index"];
/** What making calls takes. */
const forCalls = ["index"];
/** What the generated code takes for itself. */
const internal = [];
/** All that generated code may take from the runtime. */
export const runtime = {
    ...guards,
    ...exportsOf("./runtime/api-error.js", forErrors, {
        ApiError: value(),
        isApiError: value(),
    }),
    ...exportsOf("./runtime/error-kinds.js", forErrors, {
        AbortedError: type(),
        CodeError: type(),
        CredentialsError: type(),
        ForbiddenError: type(),
        InputIssue: type(),
        InvalidRequestError: type(),
        NetworkError: type(),
        NotFoundError: type(),
        RateLimitedError: type(),
        RefusedError: type(),
        ServerError: type(),
        TimeoutError: type(),
        UnauthorizedError: type(),
        UnexpectedStatusError: type(),
        UnknownCodeError: type(),
        UnreadableError: type(),
    }),
    ...exportsOf("./runtime/errors.js", forErrors, {
        AnyError: type(),
        CodeOf: type(),
        CodesOf: type(),
        OperationError: type(),
    }),
    ...exportsOf("./runtime/documented-body.js", internal, {
        RefusalsOf: type(),
        WithoutSensitive: type(),
        WithRefusals: type(),
    }),
    ...exportsOf("./runtime/outcome.js", forErrors, {
        Outcome: type(),
    }),
    ...exportsOf("./runtime/status.js", forErrors, {
        ClientErrorStatus: type(),
        ErrorStatus: type(),
        RedirectionStatus: type(),
        RemainingStatus: type(),
        ServerErrorStatus: type(),
        SuccessStatus: type(),
    }),
    ...exportsOf("./runtime/trace.js", forErrors, {
        AttemptTrace: type(),
    }),
    ...exportsOf("./runtime/match.js", forErrors, {
        hasCode: value(),
        isKind: value(),
        match: value(),
        matchPartial: value(),
        Handlers: type(),
        PartialHandlers: type(),
    }),
    ...exportsOf("./runtime/send-authorized.js", internal, {
        sendAuthorized: value(),
    }),
    ...exportsOf("./runtime/replay-key.js", internal, {
        hasReplayKey: value(),
    }),
    ...exportsOf("./runtime/given.js", internal, {
        Given: type(),
    }),
    ...exportsOf("./runtime/auth.js", forCalls, {
        bearerAuth: value(),
        headerAuth: value(),
        Auth: type(),
        Keep: type(),
        Place: type(),
        Secret: type(),
    }),
    ...exportsOf("./runtime/auth.js", internal, {
        bearerToken: value(),
        schemeAuth: value(),
    }),
    ...exportsOf("./runtime/basic-auth.js", forCalls, {
        BasicCredentials: type(),
    }),
    ...exportsOf("./runtime/basic-auth.js", internal, {
        basicAuth: value(),
    }),
    ...exportsOf("./runtime/key-auth.js", forCalls, {
        ApiKey: type(),
    }),
    ...exportsOf("./runtime/key-auth.js", internal, {
        cookieAuth: value(),
        queryAuth: value(),
    }),
    ...exportsOf("./runtime/oauth.js", forCalls, {
        OAuthClient: type(),
    }),
    ...exportsOf("./runtime/oauth.js", internal, {
        clientCredentialsAuth: value(),
        refreshedTokenAuth: value(),
    }),
    ...exportsOf("./runtime/call.js", internal, {
        callOperation: value(),
    }),
    ...exportsOf("./runtime/started-call.js", forCalls, {
        CallOptions: type(),
    }),
    ...exportsOf("./runtime/client.js", forCalls, {
        Client: type(),
        ClientOptions: type(),
    }),
    ...exportsOf("./runtime/client.js", internal, {
        createClient: value(),
    }),
    ...exportsOf("./runtime/clock.js", forCalls, {
        Clock: type(),
    }),
    ...exportsOf("./runtime/hooks.js", forCalls, {
        AttemptEvent: type(),
        CallEvent: type(),
        EndEvent: type(),
        Hooks: type(),
        RetryEvent: type(),
    }),
    ...exportsOf("./runtime/limits.js", forCalls, {
        Limits: type(),
    }),
    ...exportsOf("./runtime/operation.js", internal, {
        ApiContract: type(),
        OperationContract: type(),
    }),
    ...exportsOf("./runtime/form-body.js", internal, {
        toForm: value(),
        toSearchParams: value(),
    }),
    ...exportsOf("./runtime/multipart.js", forCalls, {
        part: value(),
        PartOptions: type(),
    }),
    ...exportsOf("./runtime/multipart.js", internal, {
        toFormData: value(),
        toMultipart: value(),
    }),
    ...exportsOf("./runtime/parameter-styles.js", internal, {
        toCookies: value(),
        toQuerystring: value(),
        toStyledHeaders: value(),
        toStyledPath: value(),
        toStyledQuery: value(),
    }),
    ...exportsOf("./runtime/plain-headers.js", internal, {
        toPlainHeaders: value(),
    }),
    ...exportsOf("./runtime/query.js", internal, {
        toQuery: value(),
    }),
    ...exportsOf("./runtime/secret-forms.js", internal, {
        findSecrets: value(),
    }),
    ...exportsOf("./runtime/request-body.js", forCalls, {
        RawBody: type(),
    }),
    ...exportsOf("./runtime/request-body.js", internal, {
        asIs: value(),
        writeChosen: value(),
        toJsonBody: value(),
        writeJson: value(),
    }),
    ...exportsOf("./runtime/response-body.js", internal, {
        openBytes: value(),
        pickBody: value(),
        toBlob: value(),
        toText: value(),
    }),
    ...exportsOf("./runtime/response-stream.js", forCalls, {
        ServerSentEvent: type(),
    }),
    ...exportsOf("./runtime/response-stream.js", internal, {
        openEvents: value(),
        openJsonLines: value(),
    }),
    ...exportsOf("./runtime/rotating-auth.js", forCalls, {
        rotatingAuth: value(),
        RotatingAuth: type(),
        TokenPair: type(),
        TokenRotation: type(),
    }),
    ...exportsOf("./runtime/session.js", forCalls, {
        Session: type(),
        SessionOptions: type(),
    }),
    ...exportsOf("./runtime/session.js", internal, {
        logIn: value(),
        resume: value(),
        SessionOperations: type(),
    }),
    ...exportsOf("./runtime/result.js", forCalls, {
        unwrap: value(),
        Failure: type(),
        Result: type(),
        Success: type(),
    }),
    ...exportsOf("./runtime/server-url.js", internal, {
        fillServer: value(),
    }),
};
/** What an entry of the package exports of the runtime. */
export function listRuntimeExports(entry) {
    return Object.values({ ...runtime, ...testingRuntime, ...checkingRuntime }).filter(({ entries }) => entries.includes(entry));
}
