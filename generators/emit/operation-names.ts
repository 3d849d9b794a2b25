import type { Contract } from "../contract/contract.js";
import { toCamelCase, toPascalCase } from "../names/case.js";
import { tellApart } from "../names/tell-apart.js";
import { type Identifier, toIdentifier } from "./code.js";
import { callRuntime, errorRuntime } from "./runtime-names.js";

/** The identifiers that the generated code uses for an operation. */
export interface OperationNames {
  /** The function: `createCard`. */
  readonly call: Identifier;
  /** What the runtime knows of it: `createCardContract`. */
  readonly contract: Identifier;
  /** `CreateCardCodes`, `CreateCardError`, `CreateCardInput`, `CreateCardData`. */
  readonly codes: Identifier;
  readonly error: Identifier;
  readonly input: Identifier;
  readonly data: Identifier;
}

/** Names by operationId: no two alike, and the same whatever the order of the operations. */
export function nameOperations({
  operations,
}: Pick<Contract, "operations">): ReadonlyMap<string, OperationNames> {
  const calls = tellApart(
    operations.map(({ id }) => id),
    { toName: toCall, listRelated: (call) => [`${call}Contract`], separator: "_" },
  );
  return new Map([...calls].map(([id, call]) => [id, toNames(call)]));
}

/** Words that no binding may have, and names that the generated modules use for something else. */
const reserved: ReadonlySet<string> = new Set<string>([
  ..."break case catch class const continue debugger default delete do else enum export extends false finally".split(
    " ",
  ),
  ..."for function if import in instanceof new null return super switch this throw true try typeof var void".split(
    " ",
  ),
  ..."while with let static yield await async implements interface package private protected public".split(
    " ",
  ),
  ..."arguments eval undefined then".split(" "),
  ...[...errorRuntime, ...callRuntime].flatMap(({ values, types }) => [...values, ...types]),
  ..."api apiKey bearer callOperation catalog classifyAnswer components contracts createClient operations".split(
    " ",
  ),
  ..."parseError paths Answer ApiContract ApiKeyCredentials BearerOptions Catalog ErrorCode GenericCodes".split(
    " ",
  ),
  ..."HeadersLike OperationContract OperationErrors ServerName asIs toFormData toQuery toSearchParams".split(
    " ",
  ),
  ..."logIn openSession resume resumeSession sessionOperations LoginSession OpenSessionInput SessionRenewal".split(
    " ",
  ),
  ..."SessionOperations answers createFakeFetch fakeAnswer fakeError fakeFetch FakeAnswer FakeHandler".split(
    " ",
  ),
]);

function toCall(id: string): string {
  const name = toCamelCase(id);
  const starts = /^[a-z]/.test(name) ? name : `operation${toPascalCase(id)}`;
  return Object.values(toNames(starts)).some((one) => reserved.has(one)) ? `${starts}Operation` : starts;
}

function toNames(call: string): OperationNames {
  const base = call.charAt(0).toUpperCase() + call.slice(1);
  return {
    call: toIdentifier(call),
    contract: toIdentifier(`${call}Contract`),
    codes: toIdentifier(`${base}Codes`),
    error: toIdentifier(`${base}Error`),
    input: toIdentifier(`${base}Input`),
    data: toIdentifier(`${base}Data`),
  };
}
