import type { Contract, Operation } from "../contract/contract.js";
import { toCamelCase, toPascalCase } from "../names/case.js";
import { type Identifier, toIdentifier } from "./code.js";

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

/** Names by operationId: unique, and the same whatever the order of the operations. */
export function nameOperations({ operations }: Contract): ReadonlyMap<string, OperationNames> {
  const byBase = groupByBase(operations);
  const names = new Map<string, OperationNames>();
  for (const [base, sharing] of byBase) {
    [...sharing]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .forEach(({ id }, index) => {
        names.set(id, toNames(index === 0 ? base : `${base}${index + 1}`));
      });
  }
  return names;
}

function groupByBase(operations: readonly Operation[]): ReadonlyMap<string, readonly Operation[]> {
  const groups = new Map<string, Operation[]>();
  for (const operation of operations) {
    const base = toBase(operation);
    groups.set(base, [...(groups.get(base) ?? []), operation]);
  }
  return groups;
}

/** Names of the runtime and the language that an operation must not take; compared with the function's name. */
const reserved: ReadonlySet<string> = new Set([
  ..."match matchPartial hasCode isKind unwrap isApiError createClient parseError apiKey bearer catalog servers api".split(
    " ",
  ),
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
]);

function toBase({ id }: Operation): string {
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
