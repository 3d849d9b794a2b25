import type { Contract, Operation } from "../contract/contract.js";
import { toCamelCase, toPascalCase } from "../names/case.js";
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
  const taken = new Set(reserved);
  const names = new Map<string, OperationNames>();
  for (const { id } of [...operations].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const free = findFree(id, taken);
    for (const name of Object.values(free)) taken.add(name);
    names.set(id, free);
  }
  return names;
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

function findFree(id: Operation["id"], taken: ReadonlySet<string>): OperationNames {
  const base = toBase(id);
  for (let number = 1; ; number++) {
    const names = toNames(number === 1 ? base : `${base}${number}`);
    if (!Object.values(names).some((name) => taken.has(name))) return names;
  }
}

function toBase(id: string): string {
  const base = toPascalCase(id);
  const starts = /^[A-Za-z]/.test(base) ? base : `Operation${base}`;
  return reserved.has(toCamelCase(starts)) ? `${starts}Operation` : starts;
}

function toNames(base: string): OperationNames {
  const call = base.charAt(0).toLowerCase() + base.slice(1);
  return {
    call: toIdentifier(call),
    contract: toIdentifier(`${call}Contract`),
    codes: toIdentifier(`${base}Codes`),
    error: toIdentifier(`${base}Error`),
    input: toIdentifier(`${base}Input`),
    data: toIdentifier(`${base}Data`),
  };
}
