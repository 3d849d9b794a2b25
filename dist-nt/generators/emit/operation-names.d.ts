import type { Contract, Operation } from "../contract/contract.js";
import { type Identifier } from "./code.js";
import type { ModuleSymbol } from "./module-symbol.js";
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
/** Names by operationId: no two alike, and the same whatever the order of the operations. */
export declare function nameOperations({ operations }: Operations): ReadonlyMap<string, OperationNames>;
/** The operations of a contract with their names, in its order. */
export declare function listNamedOperations(contract: Operations): readonly NamedOperation[];
/** The function of an operation. */
export declare function nameCall(contract: Operations, { id }: Operation): string;
/** What the generated modules export of an operation. */
export declare function symbolsOfOperation(named: OperationNames): Readonly<Record<keyof OperationNames, ModuleSymbol>>;
export {};
