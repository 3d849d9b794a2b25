import { formatPointer } from "../openapi/pointer.js";
import { isCodeLike, isPlainlyCode, areStatuses as repeatStatuses } from "./code-values.js";
import type { Candidate } from "./collect-candidates.js";
import type { ReadBody } from "./read-bodies.js";

/** What all bodies of an API have at a place. */
export interface PlaceValues {
  /** Distinct codes. */
  readonly codes: readonly string[];
  /** Whether a status has more than one of them. */
  readonly tellsApart: boolean;
  /** Whether most responses that have the place list codes there. */
  readonly areListed: boolean;
  /** Whether some description says that it is the HTTP status. */
  readonly areStatuses: boolean;
}

interface Tally {
  readonly byStatus: Map<string, Set<string>>;
  /** Responses that list codes, without those that do not. */
  balance: number;
  areStatuses: boolean;
}

/** What each place has, by its pointer. */
export function collectPlaceValues(
  bodies: readonly (ReadBody & { readonly candidates: readonly Candidate[] })[],
): (pointer: string) => PlaceValues {
  const tallies = new Map<string, Tally>();
  for (const { candidates, statuses, uses } of bodies) {
    for (const candidate of candidates) {
      const pointer = formatPointer(candidate.path);
      const tally = tallies.get(pointer) ?? createTally();
      tallies.set(pointer, tally);
      tally.areStatuses ||= candidate.isStatus;
      const codes = listCodesOf(candidate, statuses);
      tally.balance += codes.length > 0 ? uses : -uses;
      for (const status of statuses.length > 0 ? statuses : [""])
        tally.byStatus.set(status, new Set([...(tally.byStatus.get(status) ?? []), ...codes]));
    }
  }
  return (pointer) => {
    const { byStatus, balance, areStatuses } = tallies.get(pointer) ?? createTally();
    const sets = [...byStatus.values()];
    return {
      codes: [...new Set(sets.flatMap((set) => [...set]))],
      tellsApart: sets.some(({ size }) => size > 1),
      areListed: balance > 0,
      areStatuses,
    };
  };
}

function createTally(): Tally {
  return { byStatus: new Map(), balance: 0, areStatuses: false };
}

/** The listed values that may be codes: not prose, not the status, not the word that it is an error. */
export function listCodesOf(
  { values, rank, isNumber }: Candidate,
  statuses: readonly string[],
): readonly string[] {
  if (isNumber && repeatStatuses(values, statuses)) return [];
  return values.filter(rank > 1 ? isCodeLike : isPlainlyCode);
}
