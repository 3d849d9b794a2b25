import type { CodePlace, Contract, FailurePlace } from "../contract/contract.js";
import { formatPointer } from "../openapi/pointer.js";

type Parts = Pick<Contract, "codePlaces" | "messagePaths" | "issuePlaces" | "failurePlaces" | "operations">;

/** The places of the parts of an API's error bodies, and of operations that have others, in one line. */
export function formatBodyParts(contract: Parts): string {
  const { messagePaths, issuePlaces, failurePlaces, operations } = contract;
  const messages = messagePaths.map(toPlace);
  const issues = [...new Set(issuePlaces.map(({ at }) => toPlace(at)))];
  const ownMessages = operations.map(({ id, messagePaths = [] }) => ({
    id,
    places: messagePaths.map(toPlace),
  }));
  const ownIssues = operations.map(({ id, issuePlaces = [] }) => ({
    id,
    places: [...new Set(issuePlaces.map(({ at }) => toPlace(at)))],
  }));
  const parts = [
    ...formatCodes(contract),
    ...(messages.length > 0 ? [`texts at ${join(messages)}`] : []),
    ...formatOwn("texts", messages, ownMessages),
    ...(issues.length > 0 ? [`faults of the input at ${join(issues)}`] : []),
    ...formatOwn("faults of the input", issues, ownIssues),
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

function formatCodes({ codePlaces, operations }: Parts): readonly string[] {
  const own = formatOwn(
    "codes",
    codePlaces.map(({ path }) => toPlace(path)),
    operations.map(({ id, codePaths = [] }) => ({ id, places: codePaths.map(toPlace) })),
  );
  if (codePlaces.length === 0 && own.length === 0)
    return ["no code was found in error bodies; errors are told apart by their status"];
  const places = codePlaces.map(({ path, form, operations: ids = [] }) => {
    const only = ids.length > 0 ? `, only for ${ids.join(", ")}` : "";
    return `${toPlace(path)} (${forms[form]}${only})`;
  });
  return [...(places.length > 0 ? [`codes are read at ${join(places)}`] : []), ...own];
}

/** For operations with places of their own, those that the API does not have; all of them if only the order differs. */
function formatOwn(
  what: string,
  ofApi: readonly string[],
  operations: readonly { readonly id: string; readonly places: readonly string[] }[],
): readonly string[] {
  const byPlaces = new Map<string, string[]>();
  for (const { id, places } of operations) {
    if (places.length === 0) continue;
    const others = places.filter((place) => !ofApi.includes(place));
    const key = join(others.length > 0 ? others : places);
    byPlaces.set(key, [...(byPlaces.get(key) ?? []), id]);
  }
  return [...byPlaces].map(([places, ids]) => `${what} of ${formatIds(ids)} at ${places}`);
}

function toPlace(path: readonly string[]): string {
  return formatPointer(path) || "the whole body";
}

function join(places: readonly string[]): string {
  return places.join(", else at ");
}

function formatIds(ids: readonly string[]): string {
  const shown = ids.slice(0, 3).join(", ");
  const more = ids.length - 3;
  return more > 0 ? `${shown} and ${more} more operation${more === 1 ? "" : "s"}` : shown;
}

const forms: Readonly<Record<CodePlace["form"], string>> = {
  enum: "listed as enum",
  extensible: "listed, others may come",
  const: "one in each schema",
  open: "any text, none is listed",
};
