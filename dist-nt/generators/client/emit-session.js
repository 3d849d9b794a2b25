import { listAuthFunctions, symbolsOfAuth } from "../emit/auth-functions.js";
import { code, enclose, joinCode, toComment, toIdentifier, toPropertyName, toStringLiteral, } from "../emit/code.js";
import { generated } from "../emit/generated-symbols.js";
import { nameOperations, symbolsOfOperation } from "../emit/operation-names.js";
import { runtime } from "../emit/runtime-symbols.js";
import { emitConst, emitFile, emitFunction, emitInterface, emitTypeAlias, } from "../emit/source-file.js";
/** What `session.ts` exports to users; nothing where the document describes no session. */
export function listSessionExports({ session }) {
    const { openSession, resumeSession, LoginSession, OpenSessionInput, SessionRenewal } = generated;
    return session ? [openSession, resumeSession, LoginSession, OpenSessionInput, SessionRenewal] : [];
}
/** `session.ts`: login, renewal and logout in one, where the document describes a session. */
export function emitSession(contract) {
    const { session } = contract;
    if (!session)
        return [];
    return [
        emitFile("client/src/session.ts", (use) => {
            const flow = nameFlow(contract, session);
            return [...emitTypes(flow, use), ...emitFunctions(contract, flow, use)];
        }),
    ];
}
function nameFlow(contract, flow) {
    const names = nameOperations(contract);
    const find = (id) => {
        const named = names.get(id);
        if (!named)
            throw new Error(`no operation ${id}`);
        return symbolsOfOperation(named);
    };
    return {
        flow,
        begin: flow.begin === undefined ? undefined : find(flow.begin),
        complete: find(flow.complete),
        renew: find(flow.renew),
        end: flow.end === undefined ? undefined : find(flow.end),
    };
}
function emitTypes({ flow, begin, complete, renew, end }, use) {
    const ended = end
        ? code `${use(runtime.Result)}<${use(end.data)}, ${use(end.error)}>`
        : toIdentifier("undefined");
    const token = toStringLiteral(flow.refreshToken);
    const begun = begin ? code `begun: ${use(begin.data)}` : code ``;
    const completion = use(complete.input);
    const renewal = use(renew.input);
    return [
        emitTypeAlias(generated.LoginSession.name, code `${use(runtime.Session)}<${use(complete.data)}, ${ended}>`, toComment("A login session: its client makes authorized calls, and renews the tokens on the way.")),
        emitTypeAlias(generated.SessionRenewal.name, code `${use(runtime.SessionOptions)}<Omit<${renewal}, "body"> & { readonly body: Omit<NonNullable<${renewal}["body"]>, ${token}> }>`, toComment("How a session is renewed, and its tokens kept.")),
        emitInterface(generated.OpenSessionInput.name, [
            ...(begin
                ? [{ name: toPropertyName("begin"), type: use(begin.input), docs: toComment("Starts the login.") }]
                : []),
            {
                name: toPropertyName("complete"),
                type: code `(${begun}) => ${completion} | Promise<${completion}>`,
                docs: toComment("Makes what completes the login, such as a signature, of what its start answered."),
            },
        ], toComment("What it takes to log in, and how the session goes on."), use(generated.SessionRenewal)),
    ];
}
function emitFunctions(contract, { flow, begin, complete, renew, end }, use) {
    const bearer = listAuthFunctions(contract).find((one) => one.form === "bearer" && one.scheme === flow.scheme);
    const [bearerSymbol, optionsSymbol] = bearer ? symbolsOfAuth(bearer) : [runtime.bearerAuth];
    const options = optionsSymbol
        ? [{ name: toIdentifier("options"), type: use(optionsSymbol), initializer: code `{}` }]
        : [];
    const toAuth = code `(token) => ${use(bearerSymbol ?? runtime.bearerAuth)}(token${optionsSymbol ? code `, options` : code ``})`;
    const login = { name: toIdentifier("login"), type: use(runtime.Client) };
    const session = use(generated.LoginSession);
    const failure = joinCode([begin, complete].flatMap((one) => (one ? [use(one.error)] : [])), " | ");
    const opened = code `Promise<${use(runtime.Result)}<${session}, ${failure}>>`;
    const shared = use(generated.sessionOperations);
    const roles = { begin, complete, renew, end };
    const members = Object.entries(roles).flatMap(([role, named]) => named ? [code `${toPropertyName(role)}: ${use(named.call)}`] : []);
    const operations = enclose("{}", [
        code `id: ${toStringLiteral(flow.complete)}`,
        ...members,
        code `accessToken: ${toStringLiteral(flow.accessToken)}`,
        code `refreshToken: ${toStringLiteral(flow.refreshToken)}`,
    ]);
    return [
        emitConst(shared, operations, { type: use(runtime.SessionOperations) }),
        emitFunction(generated.openSession.name, {
            parameters: [login, { name: toIdentifier("input"), type: use(generated.OpenSessionInput) }, ...options],
            returns: opened,
            body: code `return ${use(runtime.logIn)}(login, ${shared}, input, ${toAuth}) as ${opened};`,
            docs: toComment("Logs in. `login` is a client without credentials; the session has the one to make calls with. Rejects only if `complete` does."),
        }),
        emitFunction(generated.resumeSession.name, {
            parameters: [
                login,
                { name: toIdentifier("tokens"), type: use(runtime.TokenPair) },
                { name: toIdentifier("renewal"), type: use(generated.SessionRenewal) },
                ...options,
            ],
            returns: code `Omit<${session}, "opened">`,
            body: code `return ${use(runtime.resume)}(login, ${shared}, tokens, renewal, ${toAuth}) as ${session};`,
            docs: toComment("Goes on with tokens that `save` stored before."),
        }),
    ];
}
