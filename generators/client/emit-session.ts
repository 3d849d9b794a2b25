import type { Contract, SessionFlow } from "../contract/contract.js";
import {
  type Code,
  code,
  enclose,
  toComment,
  toIdentifier,
  toPropertyName,
  toStringLiteral,
} from "../emit/code.js";
import { nameOperations, type OperationNames } from "../emit/operation-names.js";
import {
  emitConst,
  emitFunction,
  emitImport,
  emitInterface,
  emitTypeAlias,
  type Parameter,
  printSourceFile,
} from "../emit/source-file.js";
import type { OutputFile } from "../io/output.js";
import { toHeaderMap } from "./emit-auth.js";

/** Names that `session.ts` exports; none where the document describes no session. */
export function nameSession({ session }: Contract) {
  const toNames = (names: string) => (session ? names.split(" ").map(toIdentifier) : []);
  return {
    functions: toNames("openSession resumeSession"),
    types: toNames("LoginSession OpenSessionInput SessionRenewal"),
  };
}

/** `session.ts`: login, renewal and logout in one, where the document describes a session. */
export function emitSession(contract: Contract): readonly OutputFile[] {
  const { session } = contract;
  if (!session) return [];
  const flow = nameFlow(contract, session);
  const statements = [...emitImports(contract, flow), ...emitTypes(flow), ...emitFunctions(contract, flow)];
  return [{ path: "client/src/session.ts", text: printSourceFile(statements) }];
}

/** The operations of a session by role, as the generated code calls them. */
interface NamedFlow {
  readonly flow: SessionFlow;
  readonly begin: OperationNames | undefined;
  readonly complete: OperationNames;
  readonly renew: OperationNames;
  readonly end: OperationNames | undefined;
}

function nameFlow(contract: Contract, flow: SessionFlow): NamedFlow {
  const names = nameOperations(contract);
  const find = (id: string) => {
    const named = names.get(id);
    if (!named) throw new Error(`no operation ${id}`);
    return named;
  };
  return {
    flow,
    begin: flow.begin === undefined ? undefined : find(flow.begin),
    complete: find(flow.complete),
    renew: find(flow.renew),
    end: flow.end === undefined ? undefined : find(flow.end),
  };
}

function emitImports(contract: Contract, { begin, complete, renew, end }: NamedFlow): readonly Code[] {
  const all = [begin, complete, renew, end].filter((one) => one !== undefined);
  const inputs = [begin?.input, begin?.data, complete.input, complete.data, renew.input, end?.data];
  const errors = [begin?.error, complete.error, end?.error];
  const types = (from: string, names: readonly (Code | undefined)[]) =>
    emitImport(from, [...new Set(names.filter((name) => name !== undefined))] as never, { typesOnly: true });
  return [
    ...(takesHeaders(contract) ? [types("./auth.js", [toIdentifier("BearerOptions")])] : []),
    types("./error-types.js", errors),
    types("./operations.js", inputs),
    emitImport("./operations.js", [...new Set(all.map(({ call }) => call))]),
    types("./runtime/client.js", [toIdentifier("Client")]),
    types("./runtime/result.js", [toIdentifier("Result")]),
    types("./runtime/rotating-auth.js", [toIdentifier("TokenPair")]),
    emitImport("./runtime/session.js", ["logIn", "resume"].map(toIdentifier)),
    types("./runtime/session.js", ["Session", "SessionOperations", "SessionOptions"].map(toIdentifier)),
  ];
}

function takesHeaders({ credentials }: Contract): boolean {
  return credentials.some(({ form }) => form === "bearer");
}

function emitTypes({ flow, begin, complete, renew, end }: NamedFlow): readonly Code[] {
  const ended = end ? code`Result<${end.data}, ${end.error}>` : toIdentifier("undefined");
  const token = toStringLiteral(flow.refreshToken);
  const begun = begin ? code`begun: ${begin.data}` : code``;
  return [
    emitTypeAlias(
      toIdentifier("LoginSession"),
      code`Session<${complete.data}, ${ended}>`,
      toComment("A login session: its client makes authorized calls, and renews the tokens on the way."),
    ),
    emitTypeAlias(
      toIdentifier("SessionRenewal"),
      code`SessionOptions<Omit<${renew.input}, "body"> & { readonly body: Omit<NonNullable<${renew.input}["body"]>, ${token}> }>`,
      toComment("How a session is renewed, and its tokens kept."),
    ),
    emitInterface(
      toIdentifier("OpenSessionInput"),
      [
        ...(begin
          ? [{ name: toPropertyName("begin"), type: begin.input, docs: toComment("Starts the login.") }]
          : []),
        {
          name: toPropertyName("complete"),
          type: code`(${begun}) => ${complete.input} | Promise<${complete.input}>`,
          docs: toComment("Makes what completes the login, such as a signature, of what its start answered."),
        },
      ],
      toComment("What it takes to log in, and how the session goes on."),
      toIdentifier("SessionRenewal"),
    ),
  ];
}

function emitFunctions(
  contract: Contract,
  { flow, begin, complete, renew, end }: NamedFlow,
): readonly Code[] {
  const bearer = contract.credentials.find(({ form }) => form === "bearer");
  const options: readonly Parameter[] = bearer
    ? [{ name: toIdentifier("options"), type: toIdentifier("BearerOptions"), initializer: code`{}` }]
    : [];
  const headers = bearer ? toHeaderMap(bearer.headers, toIdentifier("options")) : code`{}`;
  const login: Parameter = { name: toIdentifier("login"), type: toIdentifier("Client") };
  const failure = begin ? code`${begin.error} | ${complete.error}` : complete.error;
  const roles = { begin, complete, renew, end };
  const members = Object.entries(roles).flatMap(([role, named]) =>
    named ? [code`${toPropertyName(role)}: ${named.call}`] : [],
  );
  const operations = enclose("{}", [
    code`id: ${toStringLiteral(flow.complete)}`,
    ...members,
    code`accessToken: ${toStringLiteral(flow.accessToken)}`,
    code`refreshToken: ${toStringLiteral(flow.refreshToken)}`,
  ]);
  return [
    emitConst(toIdentifier("sessionOperations"), operations, { type: toIdentifier("SessionOperations") }),
    emitFunction(toIdentifier("openSession"), {
      parameters: [
        login,
        { name: toIdentifier("input"), type: toIdentifier("OpenSessionInput") },
        ...options,
      ],
      returns: code`Promise<Result<LoginSession, ${failure}>>`,
      body: code`return logIn(login, sessionOperations, input, ${headers}) as Promise<Result<LoginSession, ${failure}>>;`,
      docs: toComment(
        "Logs in. `login` is a client without credentials; the session has the one to make calls with. Rejects only if `complete` does.",
      ),
    }),
    emitFunction(toIdentifier("resumeSession"), {
      parameters: [
        login,
        { name: toIdentifier("tokens"), type: toIdentifier("TokenPair") },
        { name: toIdentifier("renewal"), type: toIdentifier("SessionRenewal") },
        ...options,
      ],
      returns: code`Omit<LoginSession, "opened">`,
      body: code`return resume(login, sessionOperations, tokens, renewal, ${headers}) as LoginSession;`,
      docs: toComment("Goes on with tokens that `save` stored before."),
    }),
  ];
}
