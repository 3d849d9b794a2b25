import type { Contract, CredentialHeader, CredentialSet } from "../contract/contract.js";
import {
  type Code,
  code,
  enclose,
  type Identifier,
  toComment,
  toIdentifier,
  toPropertyName,
  toStringLiteral,
} from "../emit/code.js";
import {
  emitFunction,
  emitImport,
  emitInterface,
  type Member,
  printSourceFile,
} from "../emit/source-file.js";
import type { OutputFile } from "../io/output.js";
import { toCamelCase } from "../names/case.js";

/** Names that `auth.ts` exports, as far as the document's security schemes give cause. */
export interface AuthNames {
  readonly functions: readonly Identifier[];
  readonly types: readonly Identifier[];
}

/** Which of `apiKey` and `bearer` a document needs. */
export function nameAuth({ credentials }: Contract): AuthNames {
  const hasHeaders = credentials.some(({ form }) => form === "headers");
  const hasBearer = credentials.some(({ form }) => form === "bearer");
  return {
    functions: [...(hasHeaders ? ["apiKey"] : []), ...(hasBearer ? ["bearer"] : [])].map(toIdentifier),
    types: [...(hasHeaders ? ["ApiKeyCredentials"] : []), ...(hasBearer ? ["BearerOptions"] : [])].map(
      toIdentifier,
    ),
  };
}

/** `auth.ts`: one function for each way that the document's security schemes open the API. */
export function emitAuth(contract: Contract): OutputFile {
  const statements: Code[] = [
    emitImport("./runtime/auth.js", ["Auth", "Secret"].map(toIdentifier), { typesOnly: true }),
    ...(contract.credentials.length === 0 ? [] : [emitHelpers(contract)]),
    ...contract.credentials.flatMap((set) => (set.form === "bearer" ? emitBearer(set) : emitApiKey(set))),
  ];
  return { path: "client/src/auth.ts", text: printSourceFile(statements) };
}

function emitHelpers({ credentials }: Contract): Code {
  const names = credentials.map(({ form }) => toIdentifier(form === "bearer" ? "bearerAuth" : "headerAuth"));
  return emitImport("./runtime/auth.js", names);
}

function emitApiKey({ headers }: CredentialSet): readonly Code[] {
  const name = toIdentifier("ApiKeyCredentials");
  return [
    emitInterface(name, toMembers(headers), toComment("Credentials that travel in headers.")),
    emitFunction(toIdentifier("apiKey"), {
      parameters: [{ name: toIdentifier("credentials"), type: name }],
      returns: toIdentifier("Auth"),
      body: code`return headerAuth(${toHeaderMap(headers, toIdentifier("credentials"))});`,
      docs: toComment("Authorizes every request with an API key."),
    }),
  ];
}

function emitBearer({ headers }: CredentialSet): readonly Code[] {
  const name = toIdentifier("BearerOptions");
  return [
    emitInterface(
      name,
      toMembers(headers).map((member) => ({ ...member, optional: true })),
      toComment("What may go along with a bearer token."),
    ),
    emitFunction(toIdentifier("bearer"), {
      parameters: [
        { name: toIdentifier("token"), type: toIdentifier("Secret") },
        { name: toIdentifier("options"), type: name, initializer: code`{}` },
      ],
      returns: toIdentifier("Auth"),
      body: code`return bearerAuth(token, ${toHeaderMap(headers, toIdentifier("options"))});`,
      docs: toComment(
        "Authorizes every request with a bearer token. Give a function to be asked for the token before each request.",
      ),
    }),
  ];
}

function toMembers(headers: readonly CredentialHeader[]): readonly Member[] {
  const toArgument = nameArguments(headers);
  return headers.map(({ header, optional, description, scheme }) => ({
    name: toPropertyName(toArgument(header)),
    type: toIdentifier("Secret"),
    optional,
    docs: toComment(description ?? `The security scheme ${scheme}, in the header ${header}.`),
  }));
}

/** An object of header names and where their values come from. */
export function toHeaderMap(headers: readonly CredentialHeader[], from: Identifier): Code {
  const toArgument = nameArguments(headers);
  const members = headers.map(({ header }) => {
    const argument = toStringLiteral(toArgument(header));
    return code`${toPropertyName(header)}: ${from}[${argument}]`;
  });
  return enclose("{}", members, "  ");
}

/** The argument for a header: short where that leads to no other header of the set, else the header itself. */
function nameArguments(headers: readonly CredentialHeader[]): (header: string) => string {
  const headersByShort = new Map<string, Set<string>>();
  for (const { header } of headers) {
    const short = shorten(header);
    headersByShort.set(short, (headersByShort.get(short) ?? new Set()).add(header));
  }
  return (header) => {
    const short = shorten(header);
    return (headersByShort.get(short)?.size ?? 0) > 1 ? header : short;
  };
}

/** `x-api-key` is `key`, `x-account-id` is `accountId`. */
function shorten(header: string): string {
  const short = header.toLowerCase().replace(/^x-/, "").replace(/^api-/, "");
  return toCamelCase(short) || toCamelCase(header) || header;
}
