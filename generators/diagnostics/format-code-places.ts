import type { CodePlace, Contract } from "../contract/contract.js";
import { formatPointer } from "../openapi/pointer.js";

/** Where the codes of an API were looked for, in a line. */
export function formatCodePlaces({ codePlaces }: Pick<Contract, "codePlaces">): string {
  if (codePlaces.length === 0) return "error bodies show no code; errors are told apart by their status";
  const places = codePlaces.map(({ path, form }) => `${formatPointer(path)} (${forms[form]})`);
  return `codes are read at ${places.join(", else at ")}`;
}

const forms: Readonly<Record<CodePlace["form"], string>> = {
  enum: "listed as enum",
  const: "one in each schema",
  open: "free, none is listed",
};
