import type { Contract, CredentialHeader } from "../contract/contract.js";
import { type AuthFunction, listAuthFunctions, symbolsOfAuth } from "../emit/auth-functions.js";
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
import { generated } from "../emit/generated-symbols.js";
import type { ModuleSymbol, Use } from "../emit/module-symbol.js";
import { runtime } from "../emit/runtime-symbols.js";
import { emitFile, emitFunction, emitInterface, type Member, type Parameter } from "../emit/source-file.js";
import type { OutputFile } from "../io/output.js";
import { toCamelCase } from "../names/case.js";

/** What `auth.ts` exports: a function for each way in which a client is given credentials, and its options. */
export function listAuthExports(contract: Contract): readonly ModuleSymbol[] {
  return listAuthFunctions(contract).flatMap(symbolsOfAuth);
}

/** `auth.ts`: functions that make the credentials of the document's security schemes. */
export function emitAuth(contract: Contract): OutputFile {
  return emitFile("client/src/auth.ts", (use) =>
    listAuthFunctions(contract).flatMap((one) => emitAuthFunction(one, use)),
  );
}

function emitAuthFunction(one: AuthFunction, use: Use): readonly Code[] {
  switch (one.form) {
    case "headers":
      return emitApiKey(one, use);
    case "bearer":
      return emitBearer(one, use);
    case "basic":
      return [emitBasic(one, use)];
    case "key":
      return [emitKey(one, use)];
    default:
      return [emitTokens(one, use)];
  }
}

function emitApiKey({ name, set }: Extract<AuthFunction, { form: "headers" }>, use: Use): readonly Code[] {
  const credentials = toIdentifier("credentials");
  return [
    emitInterface(
      generated.ApiKeyCredentials.name,
      toMembers(set.headers, use),
      toComment("Credentials that travel in headers."),
    ),
    emitFunction(name, {
      parameters: [{ name: credentials, type: generated.ApiKeyCredentials.name }],
      returns: use(runtime.Auth),
      body: emitSchemeAuth(toCredentials(set.headers, credentials), use),
      docs: toComment("Authorizes requests with an API key, as far as their operations take it."),
    }),
  ];
}

function emitBearer(
  { name, scheme, set, options }: Extract<AuthFunction, { form: "bearer" }>,
  use: Use,
): readonly Code[] {
  const optional = set.headers.map((header) => ({ ...header, optional: true }));
  const token = code`${use(runtime.bearerToken)}(token)`;
  const credentials = [
    emitCredential(scheme, "authorization", token),
    ...toCredentials(optional, toIdentifier("options")),
  ];
  const tokenParameter: Parameter = { name: toIdentifier("token"), type: use(runtime.Secret) };
  const optionsParameter: Parameter = { name: toIdentifier("options"), type: options, initializer: code`{}` };
  const members = toMembers(optional, use);
  const emitted = emitFunction(name, {
    parameters: members.length > 0 ? [tokenParameter, optionsParameter] : [tokenParameter],
    returns: use(runtime.Auth),
    body: emitSchemeAuth(credentials, use),
    docs: toComment(
      `Authorizes requests with a bearer token, as far as their operations take it (security scheme ${scheme}). Give a function to be asked for the token before each request.`,
    ),
  });
  if (members.length === 0) return [emitted];
  return [emitInterface(options, members, toComment("What may go along with a bearer token.")), emitted];
}

function emitBasic({ name, scheme }: Extract<AuthFunction, { form: "basic" }>, use: Use): Code {
  return emitFunction(name, {
    parameters: [{ name: toIdentifier("credentials"), type: use(runtime.BasicCredentials) }],
    returns: use(runtime.Auth),
    body: code`return ${use(runtime.basicAuth)}(${toStringLiteral(scheme.name)}, credentials);`,
    docs: toComment(
      scheme.description ??
        `Authorizes requests with a user and a password (security scheme ${scheme.name}).`,
    ),
  });
}

function emitKey({ name, scheme }: Extract<AuthFunction, { form: "key" }>, use: Use): Code {
  const isCookie = scheme.place === "cookie";
  const place = isCookie
    ? "in a cookie; a browser sends its own cookies alone, and refuses this one"
    : "in the query; no error and no hook has it";
  const make = use(isCookie ? runtime.cookieAuth : runtime.queryAuth);
  const [ofScheme, ofKey] = [toStringLiteral(scheme.name), toStringLiteral(scheme.parameter)];
  return emitFunction(name, {
    parameters: [{ name: toIdentifier("key"), type: use(runtime.ApiKey) }],
    returns: use(runtime.Auth),
    body: code`return ${make}(${ofScheme}, ${ofKey}, key);`,
    docs: toComment(
      scheme.description ??
        `Authorizes requests with the key \`${scheme.parameter}\` ${place} (security scheme ${scheme.name}).`,
    ),
  });
}

function emitTokens(
  {
    name,
    form,
    tokenUrl,
    bearer,
    scheme,
  }: Extract<AuthFunction, { form: "clientCredentials" | "refreshedToken" }>,
  use: Use,
): Code {
  const client: Parameter = { name: toIdentifier("client"), type: use(runtime.OAuthClient) };
  // Made only where it is taken: what is used is imported.
  const toTokens = (): Parameter => ({ name: toIdentifier("tokens"), type: use(runtime.TokenPair) });
  const url = toStringLiteral(tokenUrl);
  const isOwn = form === "clientCredentials";
  return emitFunction(name, {
    parameters: isOwn ? [client] : [toTokens(), client],
    returns: use(runtime.RotatingAuth),
    body: isOwn
      ? code`return ${use(runtime.clientCredentialsAuth)}(${url}, client, ${bearer});`
      : code`return ${use(runtime.refreshedTokenAuth)}(${url}, tokens, client, ${bearer});`,
    docs: toComment(
      isOwn
        ? `Authorizes requests with a token for the client's own credentials, renewed before it expires (OAuth 2, security scheme ${scheme.name}).`
        : `Authorizes requests with a token that was got elsewhere, renewed with its refresh token (OAuth 2, security scheme ${scheme.name}).`,
    ),
  });
}

function emitSchemeAuth(credentials: readonly Code[], use: Use): Code {
  return code`return ${use(runtime.schemeAuth)}(${enclose("{}", credentials)});`;
}

function toCredentials(headers: readonly CredentialHeader[], from: Identifier): readonly Code[] {
  const toArgument = nameArguments(headers);
  return headers.map((one) => {
    const secret = code`${from}[${toStringLiteral(toArgument(one))}]`;
    return emitCredential(one.scheme, one.header, one.optional ? code`${secret}, true` : secret);
  });
}

/** A property of what `schemeAuth` takes. */
function emitCredential(scheme: string, header: string, secret: Code): Code {
  return code`${toPropertyName(scheme)}: [${toStringLiteral(header)}, ${secret}]`;
}

function toMembers(headers: readonly CredentialHeader[], use: Use): readonly Member[] {
  const toArgument = nameArguments(headers);
  return headers.map((one) => ({
    name: toPropertyName(toArgument(one)),
    type: use(runtime.Secret),
    optional: one.optional,
    docs: toComment(one.description ?? `The security scheme ${one.scheme}, in the header ${one.header}.`),
  }));
}

/** Names an argument for each credential: like its header, or like its scheme where several schemes have the header. */
function nameArguments(headers: readonly CredentialHeader[]): (of: CredentialHeader) => string {
  const toNames = ({ scheme, header }: CredentialHeader) => {
    const isShared = headers.some((one) => one.scheme !== scheme && isSameHeader(one.header, header));
    return [...(isShared ? [] : [shorten(header), header]), toCamelCase(scheme), scheme];
  };
  const names = new Map(headers.map((one) => [one.scheme, toNames(one)]));
  const isFree = (name: string, { scheme }: CredentialHeader) =>
    [...names].every(([other, taken]) => other === scheme || !taken.includes(name));
  return (of) => names.get(of.scheme)?.find((name) => name !== "" && isFree(name, of)) ?? of.scheme;
}

function isSameHeader(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** `x-api-key` is `key`, `x-account-id` is `accountId`. */
function shorten(header: string): string {
  const short = header.toLowerCase().replace(/^x-/, "").replace(/^api-/, "");
  return toCamelCase(short) || toCamelCase(header) || header;
}
