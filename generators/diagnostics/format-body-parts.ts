import type { CodePlace, Contract, FailurePlace } from "../contract/contract.js";
import { formatPointer } from "../openapi/pointer.js";

/** The places of the parts of an API's error bodies, in one line. */
export function formatBodyParts(
  contract: Pick<Contract, "codePlaces" | "messagePaths" | "issuePlaces" | "failurePlaces" | "operations">,
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

function formatCodes({ codePlaces, operations }: Pick<Contract, "codePlaces" | "operations">): string {
  const own = formatOwnPlaces(operations, codePlaces);
  if (codePlaces.length === 0 && own.length === 0)
    return "no code was found in error bodies; errors are told apart by their status";
  const places = codePlaces.map(({ path, form, operations: ids = [] }) => {
    const only = ids.length > 0 ? `, only for ${ids.join(", ")}` : "";
    return `${formatPointer(path)} (${forms[form]}${only})`;
  });
  const ofApi = places.length > 0 ? [`codes are read at ${places.join(", else at ")}`] : [];
  return [...ofApi, ...own].join("; ");
}

/** For operations with places of their own, those that come before the places of the API. */
function formatOwnPlaces(
  operations: Contract["operations"],
  codePlaces: readonly CodePlace[],
): readonly string[] {
  const ofApi = codePlaces.map(({ path }) => formatPointer(path));
  const byPlaces = new Map<string, string[]>();
  for (const { id, codePaths = [] } of operations) {
    const pointers = codePaths.map(formatPointer);
    const after = pointers.findIndex((pointer) => ofApi.includes(pointer));
    const shown = after > 0 ? pointers.slice(0, after) : pointers;
    const key = shown.join(", else at ");
    if (key !== "") byPlaces.set(key, [...(byPlaces.get(key) ?? []), id]);
  }
  return [...byPlaces].map(([places, ids]) => `codes of ${formatIds(ids)} at ${places}`);
}

function formatIds(ids: readonly string[]): string {
  const shown = ids.slice(0, 3).join(", ");
  return ids.length > 3 ? `${shown} and ${ids.length - 3} more operations` : shown;
}

const forms: Readonly<Record<CodePlace["form"], string>> = {
  enum: "listed as enum",
  extensible: "listed, others may come",
  const: "one in each schema",
  open: "any text, none is listed",
};
