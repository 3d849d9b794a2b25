import type { CodePlace, Contract } from "../contract/contract.js";
import { formatPointer } from "../openapi/pointer.js";

/** The places of the parts of an API's error bodies, in one line. */
export function formatBodyParts(
  contract: Pick<Contract, "codePlaces" | "messagePaths" | "issuePlaces">,
): string {
  const { messagePaths, issuePlaces } = contract;
  const list = (paths: readonly (readonly string[])[]) =>
    paths.map((path) => formatPointer(path) || "the whole body").join(", else at ");
  const parts = [
    formatCodes(contract),
    ...(messagePaths.length > 0 ? [`texts at ${list(messagePaths)}`] : []),
    ...(issuePlaces.length > 0 ? [`faults of the input at ${list(issuePlaces.map(({ at }) => at))}`] : []),
  ];
  return parts.join("; ");
}

function formatCodes({ codePlaces }: Pick<Contract, "codePlaces">): string {
  if (codePlaces.length === 0)
    return "no code was found in error bodies; errors are told apart by their status";
  const places = codePlaces.map(({ path, form }) => `${formatPointer(path)} (${forms[form]})`);
  return `codes are read at ${places.join(", else at ")}`;
}

const forms: Readonly<Record<CodePlace["form"], string>> = {
  enum: "listed as enum",
  const: "one in each schema",
  open: "any text, none is listed",
};
