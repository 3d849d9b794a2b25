import type { Contract, Operation } from "../contract/contract.js";
import { toBodyForm, toSerializerName } from "../emit/body-form.js";
import {
  type Code,
  code,
  enclose,
  toIdentifier,
  toLiteral,
  toPropertyName,
  toStringLiteral,
} from "../emit/code.js";
import { nameOperations } from "../emit/operation-names.js";
import { emitConst, emitImport, printSourceFile } from "../emit/source-file.js";
import type { OutputFile } from "../io/output.js";
import { toSlugs } from "../names/slug.js";
import { parsePointer } from "../openapi/pointer.js";
import type { ApiContract } from "../runtime/operation.js";
import { hasCode } from "./emit-errors.js";

/** What the document does not say of the API. */
export interface ApiSettings {
  /** Where the docs are published, without a slash at the end. */
  readonly docsUrl?: string | undefined;
  /** In lower case. */
  readonly requestIdHeader?: string | undefined;
}

/** `contracts.ts`: what the runtime knows of each operation, one constant an operation so that unused ones go. */
export function emitContracts(contract: Contract, settings: ApiSettings): OutputFile {
  const names = nameOperations(contract);
  const statements: Code[] = [
    emitImport("./runtime/operation.js", [toIdentifier("ApiContract"), toIdentifier("OperationContract")], {
      typesOnly: true,
    }),
    ...emitSerializerImport(contract),
    emitConst(toIdentifier("api"), toLiteral(describeApi(contract, settings)), {
      type: toIdentifier("ApiContract"),
    }),
  ];
  for (const operation of contract.operations) {
    const name = names.get(operation.id)?.contract;
    if (!name) continue;
    const members = Object.entries(describeOperation(operation)).filter(([, value]) => value !== undefined);
    const value = enclose("{}", [
      code`api`,
      ...members.map(([key, member]) => code`${toPropertyName(key)}: ${toLiteral(member, "  ")}`),
      ...emitRequestForm(operation),
    ]);
    statements.push(emitConst(name, value, { type: toIdentifier("OperationContract") }));
  }
  return { path: "client/src/contracts.ts", text: printSourceFile(statements) };
}

/** What the runtime knows of the whole API. */
export function describeApi(
  { servers, norms, catalog, codePlaces }: Contract,
  { docsUrl, requestIdHeader }: ApiSettings,
): ApiContract {
  const generic = norms.flatMap(({ kind, genericCode }) =>
    genericCode !== undefined && hasCode(kind) ? [[kind, genericCode]] : [],
  );
  const pages = [...toSlugs(catalog.map(({ code: name }) => name))].filter(([name, slug]) => name !== slug);
  return {
    codePaths: codePlaces.map(({ pointer }) => parsePointer(pointer)),
    genericCodes: Object.fromEntries(generic),
    ...(requestIdHeader !== undefined && { requestIdHeader }),
    servers: Object.fromEntries(servers.map(({ name, url }) => [name, url])),
    ...(docsUrl !== undefined && {
      docsUrl,
      statusPages: norms.map(({ status }) => status),
      ...(pages.length > 0 && { codePages: Object.fromEntries(pages) }),
    }),
  };
}

function describeOperation(operation: Operation) {
  const { id, method, path, replay, replayKey, secured, sensitive, servers, successes, codePointers } =
    operation;
  return {
    id,
    method,
    path,
    replay,
    replayKey,
    secured,
    sensitive,
    servers:
      servers.length === 0 ? undefined : Object.fromEntries(servers.map(({ name, url }) => [name, url])),
    answers: Object.fromEntries(successes.map(({ status, mediaType }) => [status, toBodyForm(mediaType)])),
    codes: listRuleCodes(operation),
    codePaths: codePointers?.map(parsePointer),
  };
}

/**
 * The rule codes by status. A status without any is listed only where a range or `default` has some,
 * since a documented status keeps those from applying to it.
 */
function listRuleCodes({ errors }: Operation): Readonly<Record<string, readonly string[]>> {
  const byStatus = errors.map(({ status, codes }) => ({
    status,
    codes: codes.filter(({ generic }) => !generic).map(({ code: name }) => name),
  }));
  const needsAll = byStatus.some(({ status, codes }) => codes.length > 0 && !/^\d+$/.test(status));
  const listed = byStatus.filter(({ codes }) => needsAll || codes.length > 0);
  return Object.fromEntries(listed.map(({ status, codes }) => [status, codes]));
}

/** `sends: …`, where the body is not plain JSON. */
function emitRequestForm({ requestBody }: Operation): readonly Code[] {
  if (!requestBody || requestBody.mediaType === "application/json") return [];
  const serializer = toSerializerName(requestBody.mediaType);
  const members = [
    // The platform writes the media type of a multipart body, since it chooses the boundary.
    ...(serializer === "toFormData" ? [] : [code`mediaType: ${toStringLiteral(requestBody.mediaType)}`]),
    ...(serializer === undefined ? [] : [code`serialize: ${toIdentifier(serializer)}`]),
  ];
  return [code`sends: ${enclose("{}", members, "  ")}`];
}

function emitSerializerImport({ operations }: Contract): readonly Code[] {
  const needed = operations.flatMap(({ requestBody }) =>
    requestBody ? [toSerializerName(requestBody.mediaType)] : [],
  );
  const names = [...new Set(needed)].filter((name) => name !== undefined);
  return names.length === 0 ? [] : [emitImport("./runtime/request-body.js", names.map(toIdentifier))];
}
