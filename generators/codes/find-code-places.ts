import type { Follow, Placed } from "../openapi/follow.js";
import { type Candidate, collectCandidates, nameOf } from "./collect-candidates.js";

/** The body of an error response. */
export interface ErrorBodySchema extends Placed<unknown> {
  readonly isProblem: boolean;
  /** How many responses have it, so that a body that all share outweighs that of a single operation. */
  readonly uses: number;
}

/** More places than any known document needs; more would make the summary unreadable. */
const maxPlaces = 4;

/**
 * The places of the codes of an API, as paths of property names, best first: a client reads a response at
 * the first place that it has. If any response lists codes, only places with listed codes count: text that
 * may be anything is then not a code.
 */
export function findCodePlaces(
  bodies: readonly ErrorBodySchema[],
  follow: Follow,
): readonly (readonly string[])[] {
  const read = bodies.map((body) => ({ body, candidates: collectCandidates(body, follow) }));
  const listed = pickListed(read);
  if (listed.length > 0) return listed;
  const open = rankPlaces(read, (candidate, body) => (isOpenCode(candidate, body) ? 1 : 0));
  return open.slice(0, 1).map(({ path }) => path);
}

interface ReadBody {
  readonly body: ErrorBodySchema;
  readonly candidates: readonly Candidate[];
}

interface Place {
  readonly path: readonly string[];
  readonly rank: number;
  readonly weight: number;
}

/** Places that list codes; each adds a response that has no codes at the places before it. */
function pickListed(read: readonly ReadBody[]): readonly (readonly string[])[] {
  const places = rankPlaces(read, (candidate) => countCodes(candidate));
  let unread = read;
  const picked: (readonly string[])[] = [];
  for (const { path } of places) {
    const rest = unread.filter(
      ({ candidates }) => !candidates.some((one) => isAt(one, path) && countCodes(one) > 0),
    );
    if (rest.length === unread.length || picked.length === maxPlaces) continue;
    picked.push(path);
    unread = rest;
  }
  return picked;
}

/** Distinct places, sorted by how likely their names are, by their weight over all responses, and by depth. */
function rankPlaces(
  read: readonly ReadBody[],
  weigh: (candidate: Candidate, body: ErrorBodySchema) => number,
): readonly Place[] {
  const places = new Map<string, Place>();
  for (const { body, candidates } of read) {
    for (const candidate of candidates) {
      const weight = weigh(candidate, body) * body.uses;
      if (weight === 0) continue;
      const { path, rank } = candidate;
      const key = path.join("/");
      places.set(key, { path, rank, weight: weight + (places.get(key)?.weight ?? 0) });
    }
  }
  return [...places.values()].sort(
    (a, b) =>
      b.rank - a.rank || b.weight - a.weight || a.path.length - b.path.length || compare(a.path, b.path),
  );
}

function compare(a: readonly string[], b: readonly string[]): number {
  return a.join("/") < b.join("/") ? -1 : 1;
}

function isAt(candidate: Candidate, path: readonly string[]): boolean {
  return candidate.path.length === path.length && candidate.path.every((name, index) => name === path[index]);
}

/** How many of the listed values are codes: not prose, not the status, not the word that it is an error. */
function countCodes({ values, rank }: Candidate): number {
  const shape = rank > 1 ? /^\S{1,100}$/ : /^[A-Za-z][A-Za-z0-9]*([_.:/-][A-Za-z0-9]+)+$/;
  return [...values].filter(
    (value) => shape.test(value) && !/^[1-5]\d\d$/.test(value) && !flags.has(value.toLowerCase()),
  ).length;
}

/** Words that only say whether the request succeeded. */
const flags: ReadonlySet<string> = new Set(
  "error errors fail failure failed false ko nok ok success true warning exception problem fault".split(" "),
);

/**
 * Free text that is a code by its name alone, or the type of a problem (RFC 9457 section 3.1.1), or the
 * error of OAuth (RFC 6749 section 5.2), which has a text for people beside it.
 */
function isOpenCode({ path, rank, isOpen }: Candidate, { isProblem }: ErrorBodySchema): boolean {
  if (!isOpen) return false;
  const name = nameOf(path);
  return rank === 3 || (isProblem && name === "type") || /^err(or)?_?type$/i.test(name);
}
