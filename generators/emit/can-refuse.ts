import type { Contract, Operation } from "../contract/contract.js";

/** Whether a success of an operation may say that the API refuses. */
export function canRefuse({ errors }: Operation): boolean {
  return errors.some(({ kind }) => kind === "refused");
}

/** Whether that holds for any operation; a client of none goes without what it takes. */
export function hasRefusals({ operations }: Contract): boolean {
  return operations.some(canRefuse);
}
