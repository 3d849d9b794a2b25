import type { Contract, Operation } from "../contract/contract.js";
import { canRefuse, hasRefusals } from "../emit/can-refuse.js";
import { type Code, code, enclose, toLiteral, toPropertyName, toStringLiteral } from "../emit/code.js";
import { generated } from "../emit/generated-symbols.js";
import type { Use } from "../emit/module-symbol.js";
import { listNamedOperations, type NamedOperation } from "../emit/operation-names.js";
import { createCodeRecall, type RecallCode } from "../emit/recall-code.js";
import { runtime } from "../emit/runtime-symbols.js";
import { listServers, listVariables } from "../emit/server-variables.js";
import { emitConst, emitFile } from "../emit/source-file.js";
import type { OutputFile } from "../io/output.js";
import type { Memory } from "../memory/memory.js";
import { nameCodePages } from "../names/code-page.js";
import type { IssuePlace, PublishedDocs } from "../runtime/error-contract.js";
import type { ApiContract } from "../runtime/operation.js";
import type { ClientForm } from "./client-form.js";
import { emitAnswers } from "./emit-answers.js";
import { emitErrorHeaders } from "./emit-error-headers.js";
import { hasCode } from "./emit-error-types.js";
import { emitOwnServers, emitServers } from "./emit-servers.js";

/** What the document does not say of the API. */
export interface ApiSettings {
  /** Where the docs are published, without a slash at the end. */
  readonly docsUrl?: string | undefined;
  /** In lower case. */
  readonly requestIdHeader?: string | undefined;
}

/**
 * `contracts.ts`: what the runtime knows of each operation, one constant an operation so that unused ones go. A
 * companion makes no calls, and knows of each what reading its errors takes.
 */
export function emitContracts(
  contract: Contract,
  settings: ApiSettings,
  form: ClientForm = "package",
  memory?: Memory,
): OutputFile {
  const emit = form === "companion" ? emitForErrors : emitForCalls;
  return emitFile("client/src/contracts.ts", (use) =>
    emit(contract, settings, use, createCodeRecall(`contracts of a ${form}`, use, memory)),
  );
}

function emitForCalls(
  contract: Contract,
  settings: ApiSettings,
  use: Use,
  recall: RecallCode,
): readonly Code[] {
  const variables = listVariables(contract).map(({ name }) => name);
  const { servers: _plain, docs, ...api } = describeApi(contract, settings);
  const value = enclose("{}", [
    ...emitMembers(api),
    ...emitDocs(docs, use),
    code`servers: ${emitServers(contract.servers, variables, use)}`,
    ...emitApiReaders(contract, use),
  ]);
  // What `emitContract` asks of the API.
  const ofApi = JSON.stringify([contract.security, contract.servers, variables]);
  return [
    emitConst(generated.api.name, value, { type: use(runtime.ApiContract) }),
    ...listNamedOperations(contract).flatMap((one) =>
      recall(one, ofApi, (using) => [emitContract(one, contract, variables, using)]),
    ),
  ];
}

function emitForErrors(
  contract: Contract,
  settings: ApiSettings,
  use: Use,
  recall: RecallCode,
): readonly Code[] {
  const { servers: _servers, security: _security, docs, ...api } = describeApi(contract, settings);
  const urls = listServers(contract).map(({ url }) => url);
  // Those without a path put nothing in front of those of operations.
  const serverUrls = [...new Set(urls)].filter((url) => !/^(\w+:\/\/[^/]+)?\/*$/.test(url));
  const value = enclose("{}", [
    ...emitMembers({ ...api, ...(serverUrls.length > 0 && { serverUrls }) }),
    ...emitDocs(docs, use),
    ...emitApiReaders(contract, use),
  ]);
  return [
    emitConst(generated.api.name, value, { type: use(runtime.ErrorApi) }),
    ...listNamedOperations(contract).flatMap((one) =>
      recall(one, "", (using) => [emitErrorContract(one, using)]),
    ),
  ];
}

function emitDocs(docs: ReturnType<typeof describeApi>["docs"], use: Use): readonly Code[] {
  if (!docs) return [];
  return [
    code`docs: ${enclose("{}", [...emitMembers(docs), code`find: ${use(runtime.findDocsPage)}`], "  ")}`,
  ];
}

function emitApiReaders(contract: Contract, use: Use): readonly Code[] {
  return [...emitIssueReaders(contract, use), ...(hasRefusals(contract) ? [use(runtime.findFailure)] : [])];
}

function emitContract(
  { operation, named }: NamedOperation,
  ofApi: Pick<Contract, "security" | "servers">,
  variables: readonly string[],
  use: Use,
): Code {
  const value = enclose("{}", [
    use(generated.api),
    ...emitMembers(describeOperation(operation, ofApi.security)),
    ...(operation.replayKey ? [use(runtime.hasReplayKey)] : []),
    ...(operation.servers.length > 0
      ? [code`servers: ${emitOwnServers(operation.servers, ofApi.servers, variables, use)}`]
      : []),
    ...emitAnswers(operation, use),
    ...emitErrorMembers(operation, use),
  ]);
  return emitConst(named.contract, value, { type: use(runtime.OperationContract) });
}

function emitErrorContract({ operation, named }: NamedOperation, use: Use): Code {
  const { id, method, path, replay, sensitive } = operation;
  const value = enclose("{}", [
    use(generated.api),
    ...emitMembers({ id, method, path, replay, sensitive }),
    ...emitErrorMembers(operation, use),
  ]);
  return emitConst(named.contract, value, {
    type: code`${use(runtime.ErrorContract)}<${toStringLiteral(id)}>`,
  });
}

/** What reading its errors takes, beside what names it. */
function emitErrorMembers(operation: Operation, use: Use): readonly Code[] {
  const { codePaths, messagePaths, failurePlaces } = operation;
  const codes = listRuleCodes(operation);
  const issuePlaces = operation.issuePlaces?.map(describeIssuePlace);
  return [
    ...emitErrorHeaders(operation, use),
    ...emitMembers({
      ...{ codes, codePaths, messagePaths, issuePlaces, failurePlaces },
      redirects: listRedirects(operation),
    }),
  ];
}

/** The redirects that are successes; `undefined` where there are none. */
function listRedirects({ successes }: Operation): readonly string[] | undefined {
  const redirects = successes.map(({ status }) => status).filter((status) => status.startsWith("3"));
  return redirects.length > 0 ? redirects : undefined;
}

/** Those that are not `undefined`. */
function emitMembers(members: object): readonly Code[] {
  return Object.entries(members)
    .filter(([, value]) => value !== undefined)
    .map(([key, member]) => code`${toPropertyName(key)}: ${toLiteral(member, "  ")}`);
}

/** What the runtime knows of the whole API, but for what it is handed in: the variables of servers, functions. */
export function describeApi(
  { servers, security, norms, catalog, codePlaces, messagePaths, issuePlaces, failurePlaces }: Contract,
  { docsUrl, requestIdHeader }: ApiSettings,
): Omit<ApiContract, "docs"> & { readonly docs?: Omit<PublishedDocs, "find"> } {
  const generic = norms.flatMap(({ kind, genericCode }) =>
    genericCode !== undefined && hasCode(kind) ? [[kind, genericCode]] : [],
  );
  const pages = [...nameCodePages(catalog)]
    .map(([name, slug]) => [name, encodeURI(slug)] as const)
    .filter(([name, page]) => name !== page);
  return {
    codePaths: codePlaces.map(({ path }) => path),
    ...(messagePaths.length > 0 && { messagePaths }),
    ...(issuePlaces.length > 0 && { issuePlaces: issuePlaces.map(describeIssuePlace) }),
    ...(failurePlaces.length > 0 && { failurePlaces }),
    genericCodes: Object.fromEntries(generic),
    ...(requestIdHeader !== undefined && { requestIdHeader }),
    ...(security.length > 0 && { security }),
    servers: Object.fromEntries(servers.map(({ name, url }) => [name, url])),
    ...(docsUrl !== undefined && {
      docs: {
        url: docsUrl,
        statusPages: norms.map(({ status }) => status),
        ...(pages.length > 0 && { codePages: Object.fromEntries(pages) }),
      },
    }),
  };
}

/** What reads the faults of the input, as far as bodies have some, and have some by the name of the field. */
function emitIssueReaders({ issuePlaces, operations }: Contract, use: Use): readonly Code[] {
  const all = [issuePlaces, ...operations.map((operation) => operation.issuePlaces ?? [])].flat();
  const hasFields = all.some(({ paths, messages }) => paths.length === 0 && messages.length === 0);
  return [
    ...(all.length > 0 ? [use(runtime.readIssues)] : []),
    ...(hasFields ? [use(runtime.readFields)] : []),
  ];
}

/** What entries do not have is absent. */
function describeIssuePlace({ at, paths, messages }: Contract["issuePlaces"][number]): IssuePlace {
  return { at, ...(paths.length > 0 && { paths }), ...(messages.length > 0 && { messages }) };
}

/** @param ofApi what operations ask for that do not say it themselves */
function describeOperation(operation: Operation, ofApi: Contract["security"]) {
  const { id, method, path, replay, replayKey, security, sensitive } = operation;
  return {
    id,
    method,
    path,
    replay,
    replayKey,
    security: JSON.stringify(security) === JSON.stringify(ofApi) ? undefined : security,
    sensitive,
    accept: toAccept(operation),
  };
}

/** The header `accept`, unless it is the one that the runtime sends by default. */
function toAccept({ accepts }: Operation): string | undefined {
  const accept = accepts.length === 0 ? "*/*" : accepts.join(", ");
  return accept === "application/json" ? undefined : accept;
}

/**
 * The rule codes by status. A status without any is listed only where a range or `default` has some,
 * since a documented status keeps those from applying to it.
 */
function listRuleCodes(operation: Operation): Readonly<Record<string, readonly string[]>> {
  const byStatus = operation.errors.map(({ status, codes }) => ({
    status,
    codes: codes.filter(({ generic }) => !generic).map(({ code: name }) => name),
  }));
  const needsAll = byStatus.some(({ status, codes }) => codes.length > 0 && !/^\d+$/.test(status));
  const listed = byStatus.filter(({ codes }) => needsAll || codes.length > 0);
  // Of successes that the document does not name, `default` has no refusals.
  const unnamed = needsAll && canRefuse(operation) ? { "2XX": [] } : {};
  return { ...unnamed, ...Object.fromEntries(listed.map(({ status, codes }) => [status, codes])) };
}
