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
import { generated } from "../emit/generated-symbols.js";
import type { ModuleSymbol, Use } from "../emit/module-symbol.js";
import { runtime } from "../emit/runtime-symbols.js";
import { emitFile, emitFunction, emitInterface, type Member } from "../emit/source-file.js";
import type { OutputFile } from "../io/output.js";
import { toCamelCase } from "../names/case.js";

/** What `auth.ts` exports: `apiKey` and `bearer`, as far as the document's security schemes need them. */
export function listAuthExports({ credentials }: Contract): readonly ModuleSymbol[] {
  const has = (wanted: CredentialSet["form"]) => credentials.some(({ form }) => form === wanted);
  return [
    ...(has("headers") ? [generated.apiKey, generated.ApiKeyCredentials] : []),
    ...(has("bearer") ? [generated.bearer, generated.BearerOptions] : []),
  ];
}

/** `auth.ts`: one function for each way that the document's security schemes open the API. */
export function emitAuth({ credentials }: Contract): OutputFile {
  return emitFile("client/src/auth.ts", (use) =>
    credentials.flatMap((set) => (set.form === "bearer" ? emitBearer(set, use) : emitApiKey(set, use))),
  );
}

function emitApiKey({ headers }: CredentialSet, use: Use): readonly Code[] {
  const { name } = generated.ApiKeyCredentials;
  return [
    emitInterface(name, toMembers(headers, use), toComment("Credentials that travel in headers.")),
    emitFunction(generated.apiKey.name, {
      parameters: [{ name: toIdentifier("credentials"), type: name }],
      returns: use(runtime.Auth),
      body: code`return ${use(runtime.headerAuth)}(${toHeaderMap(headers, toIdentifier("credentials"))});`,
      docs: toComment("Authorizes every request with an API key."),
    }),
  ];
}

function emitBearer({ headers }: CredentialSet, use: Use): readonly Code[] {
  const { name } = generated.BearerOptions;
  return [
    emitInterface(
      name,
      toMembers(headers, use).map((member) => ({ ...member, optional: true })),
      toComment("What may go along with a bearer token."),
    ),
    emitFunction(generated.bearer.name, {
      parameters: [
        { name: toIdentifier("token"), type: use(runtime.Secret) },
        { name: toIdentifier("options"), type: name, initializer: code`{}` },
      ],
      returns: use(runtime.Auth),
      body: code`return ${use(runtime.bearerAuth)}(token, ${toHeaderMap(headers, toIdentifier("options"))});`,
      docs: toComment(
        "Authorizes every request with a bearer token. Give a function to be asked for the token before each request.",
      ),
    }),
  ];
}

function toMembers(headers: readonly CredentialHeader[], use: Use): readonly Member[] {
  const toArgument = nameArguments(headers);
  return headers.map(({ header, optional, description, scheme }) => ({
    name: toPropertyName(toArgument(header)),
    type: use(runtime.Secret),
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
