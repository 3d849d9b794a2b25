import type { CodePlace, Contract } from "../contract/contract.js";
import { formatPointer } from "../openapi/pointer.js";

/** The places of an API's codes in error bodies, in one line. */
export function formatCodePlaces({ codePlaces }: Pick<Contract, "codePlaces">): string {
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
