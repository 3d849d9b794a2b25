import type { Contract, Operation } from "../contract/contract.js";
import { capitalize, toCamelCase, toPascalCase } from "../names/case.js";
import { toShortHash } from "../names/short-hash.js";
import { tellApart } from "../names/tell-apart.js";
import { type Identifier, toIdentifier } from "./code.js";
import { generated } from "./generated-symbols.js";
import type { ModuleSymbol } from "./module-symbol.js";
import { reservedWords } from "./reserved-words.js";
import { runtime } from "./runtime-symbols.js";

/** The identifiers that the generated code uses for an operation. */
export interface OperationNames {
  /** The function: `createCard`. */
  readonly call: Identifier;
  /** What the runtime knows of it: `createCardContract`. */
  readonly contract: Identifier;
  /** `CreateCardCodes`, `CreateCardCodeError`, `CreateCardError`, `CreateCardInput`, `CreateCardData`. */
  readonly codes: Identifier;
  readonly codeError: Identifier;
  readonly error: Identifier;
  readonly input: Identifier;
  readonly data: Identifier;
}

/** An operation, and what the generated code calls it. */
export interface NamedOperation {
  readonly operation: Operation;
  readonly named: OperationNames;
}

type Operations = Pick<Contract, "operations">;

/** The names of a contract's operations: all generators of a run ask for the same. */
const known = new WeakMap<Operations["operations"], ReadonlyMap<string, OperationNames>>();

/** Names by operationId: no two alike, and the same whatever the order of the operations. */
export function nameOperations({ operations }: Operations): ReadonlyMap<string, OperationNames> {
  const names = known.get(operations) ?? buildNames(operations);
  known.set(operations, names);
  return names;
}

/** The operations of a contract with their names, in its order. */
export function listNamedOperations(contract: Operations): readonly NamedOperation[] {
  const names = nameOperations(contract);
  return contract.operations.flatMap((operation) => {
    const named = names.get(operation.id);
    return named ? [{ operation, named }] : [];
  });
}

/** The function of an operation. */
export function nameCall(contract: Operations, { id }: Operation): string {
  return nameOperations(contract).get(id)?.call ?? id;
}

/** What the generated modules export of an operation. */
export function symbolsOfOperation(
  named: OperationNames,
): Readonly<Record<keyof OperationNames, ModuleSymbol>> {
  const { call, contract, codes, codeError, error, input, data } = named;
  return {
    call: { name: call, from: "./operations.js", isType: false },
    contract: { name: contract, from: "./contracts.js", isType: false },
    codes: { name: codes, from: "./error-types.js", isType: true },
    codeError: { name: codeError, from: "./error-types.js", isType: true },
    error: { name: error, from: "./error-types.js", isType: true },
    input: { name: input, from: "./operations.js", isType: true },
    data: { name: data, from: "./operations.js", isType: true },
  };
}

function buildNames(operations: Operations["operations"]): ReadonlyMap<string, OperationNames> {
  const calls = tellApart(
    operations.map(({ id }) => id),
    { toName: toCall, fold: capitalize, listRelated, separator: "_" },
  );
  const all = new Set(calls.values());
  return new Map(
    [...calls].map(([id, call]) => {
      const names = toNames(call);
      // The errors of `card-code` are called as those of the codes of `card` would be.
      const codeError = toIdentifier(`${names.codeError}_${toShortHash(id)}`);
      return [id, all.has(`${call}Code`) ? { ...names, codeError } : names];
    }),
  );
}

/** Words that no binding may have, and names that the generated modules use for something else. */
const reserved: ReadonlySet<string> = new Set<string>([
  ...reservedWords,
  ...Object.keys(runtime),
  ...Object.keys(generated),
]);

function toCall(id: string): string {
  const name = toCamelCase(id);
  const starts = /^\p{IDS}/u.test(name) ? name : `operation${toPascalCase(id)}`;
  return Object.values(toNames(starts)).some((one) => reserved.has(one)) ? `${starts}Operation` : starts;
}

/** The names that a call leaves to no other one: those of its types too, where nothing but a capital makes these differ. */
function listRelated(call: string): readonly string[] {
  const { call: _own, contract, ...types } = toNames(call);
  return capitalize(call) === call ? [contract, ...Object.values(types)] : [contract];
}

function toNames(call: string): OperationNames {
  const base = capitalize(call);
  return {
    call: toIdentifier(call),
    contract: toIdentifier(`${call}Contract`),
    codes: toIdentifier(`${base}Codes`),
    codeError: toIdentifier(`${base}CodeError`),
    error: toIdentifier(`${base}Error`),
    input: toIdentifier(`${base}Input`),
    data: toIdentifier(`${base}Data`),
  };
}
