import type { CodePlace, Contract, FailurePlace } from "../contract/contract.js";
import { formatPointer } from "../openapi/pointer.js";

/** The places of the parts of an API's error bodies, in one line. */
export function formatBodyParts(
  contract: Pick<Contract, "codePlaces" | "messagePaths" | "issuePlaces" | "failurePlaces">,
): string {
  const { messagePaths, issuePlaces, failurePlaces } = contract;
  const list = (paths: readonly (readonly string[])[]) =>
    paths.map((path) => formatPointer(path) || "the whole body").join(", else at ");
  const parts = [
    formatCodes(contract),
    ...(messagePaths.length > 0 ? [`texts at ${list(messagePaths)}`] : []),
    ...(issuePlaces.length > 0 ? [`faults of the input at ${list(issuePlaces.map(({ at }) => at))}`] : []),
    ...(failurePlaces.length > 0
      ? [`a success is a refusal where ${failurePlaces.map(formatFailure).join(", or ")}`]
      : []),
  ];
  return parts.join("; ");
}

/** When a success is a refusal, in a few words. */
export function formatFailure({ at, equals, not }: FailurePlace): string {
  const place = formatPointer(at);
  const list = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).join(" or ");
  if (equals) return `${place} is ${list(equals)}`;
  return not ? `${place} is not ${list(not)}` : `${place} is not empty`;
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
