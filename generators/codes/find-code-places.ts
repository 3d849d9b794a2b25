import { formatPointer } from "../openapi/pointer.js";
import type { CodePaths } from "./code-path.js";
import { type Candidate, collectCandidates } from "./collect-candidates.js";
import {
  type Carrier,
  compareCarriers,
  judgeCandidate,
  listCodesOf,
  type PlaceValues,
} from "./judge-candidate.js";
import type { ReadBody } from "./read-bodies.js";

/** Where the codes of an API are. */
export interface CodePlaces {
  /** In the order in which a client tries them. */
  readonly paths: CodePaths;
  /** For each operation whose codes a client would not find there, the places that it tries instead. */
  readonly ofOperations: ReadonlyMap<string, CodePaths>;
}

/** A body with the places of its code, the best first. */
interface JudgedBody extends ReadBody {
  readonly carriers: readonly Carrier[];
  /** What a client would take for its code where it is tried; a number that repeats the status it would not. */
  readonly others: readonly Candidate[];
}

/** More places than any known document needs; more would make the summary unreadable. */
const maxPlaces = 4;

/**
 * Finds the places of the codes of an API. Each body shows the best of its own; those of most responses become
 * the places of the API. A body that has several decides which of them is tried first.
 *
 * @param known the places of the API, where these are set
 */
export function findCodePlaces(bodies: readonly ReadBody[], known?: CodePaths): CodePlaces {
  const judged = judgeBodies(bodies);
  const paths = known ?? pickPlaces(judged);
  return { paths, ofOperations: findOwnPlaces(judged, paths) };
}

function judgeBodies(bodies: readonly ReadBody[]): readonly JudgedBody[] {
  const read = bodies.map((body) => ({
    ...body,
    candidates: collectCandidates(body.values, body.examples),
  }));
  const values = collectValues(read);
  return read.map(({ candidates, ...body }) => {
    const carriers: Carrier[] = [];
    const others: Candidate[] = [];
    for (const candidate of candidates) {
      const carrier = judgeCandidate(candidate, body, values(formatPointer(candidate.path)));
      if (carrier) carriers.push(carrier);
      else if (!candidate.isNumber) others.push(candidate);
    }
    return { ...body, carriers: carriers.sort(compareCarriers), others };
  });
}

function collectValues(
  bodies: readonly (ReadBody & { readonly candidates: readonly Candidate[] })[],
): (pointer: string) => PlaceValues {
  const byPlace = new Map<string, Map<string, Set<string>>>();
  for (const { candidates, statuses } of bodies) {
    for (const candidate of candidates) {
      const pointer = formatPointer(candidate.path);
      const byStatus = byPlace.get(pointer) ?? new Map<string, Set<string>>();
      byPlace.set(pointer, byStatus);
      const codes = listCodesOf(candidate, statuses);
      for (const status of statuses.length > 0 ? statuses : [""])
        byStatus.set(status, new Set([...(byStatus.get(status) ?? []), ...codes]));
    }
  }
  return (pointer) => {
    const sets = [...(byPlace.get(pointer)?.values() ?? [])];
    return {
      codes: [...new Set(sets.flatMap((set) => [...set]))],
      tellsApart: sets.some(({ size }) => size > 1),
    };
  };
}

/** The best places of all bodies; each adds responses whose code is not at the places before it. */
function pickPlaces(bodies: readonly JudgedBody[]): CodePaths {
  const picked: (readonly string[])[] = [];
  let unread = bodies.filter(({ carriers }) => carriers.length > 0);
  for (const path of sortPlaces(bodies)) {
    const rest = unread.filter((body) => !isRead(body, path));
    if (rest.length === unread.length || picked.length === maxPlaces) continue;
    picked.push(path);
    unread = rest;
  }
  return picked;
}

/** Whether a place has the code of a body as well as the best one does. */
function isRead({ carriers }: JudgedBody, path: readonly string[]): boolean {
  const carrier = carriers.find((one) => isSame(one.path, path));
  return carrier !== undefined && carrier.isListed === carriers[0]?.isListed;
}

interface RankedPlace extends Carrier {
  uses: number;
  /** The responses in which it is better than another place, by pointer of the other. */
  readonly beats: Map<string, number>;
}

/** A place that bodies prefer to another comes before that, else the place of more responses. */
function sortPlaces(bodies: readonly JudgedBody[]): CodePaths {
  let rest: readonly RankedPlace[] = rankPlaces(bodies);
  const sorted: (readonly string[])[] = [];
  while (rest.length > 0) {
    const free = rest.filter((place) => !rest.some((other) => isBeaten(place, other)));
    const [first] = [...(free.length > 0 ? free : rest)].sort(
      (a, b) => b.uses - a.uses || compareCarriers(a, b),
    );
    if (!first) break;
    sorted.push(first.path);
    rest = rest.filter((place) => place !== first);
  }
  return sorted;
}

function isBeaten(place: RankedPlace, other: RankedPlace): boolean {
  const [key, otherKey] = [formatPointer(place.path), formatPointer(other.path)];
  return (other.beats.get(key) ?? 0) > (place.beats.get(otherKey) ?? 0);
}

function rankPlaces(bodies: readonly JudgedBody[]): readonly RankedPlace[] {
  const places = new Map<string, RankedPlace>();
  for (const { carriers, others, uses } of bodies) {
    for (const [index, carrier] of carriers.entries()) {
      const key = formatPointer(carrier.path);
      const place = places.get(key) ?? { ...carrier, uses: 0, beats: new Map<string, number>() };
      places.set(key, place);
      if (index === 0) place.uses += uses;
      for (const { path } of [...carriers.slice(index + 1), ...others]) {
        const other = formatPointer(path);
        place.beats.set(other, (place.beats.get(other) ?? 0) + uses);
      }
    }
  }
  return [...places.values()].filter(({ uses }) => uses > 0);
}

/** The places of the operations whose codes a client would miss, or take something else for. */
function findOwnPlaces(bodies: readonly JudgedBody[], paths: CodePaths): ReadonlyMap<string, CodePaths> {
  const ids = new Set(bodies.filter((body) => isMissed(body, paths)).flatMap(({ operations }) => operations));
  const byOperation = new Map([...ids].map((id) => [id, [] as JudgedBody[]]));
  for (const body of bodies) for (const id of body.operations) byOperation.get(id)?.push(body);
  return new Map(
    [...byOperation].map(([id, some]) => {
      const own = pickPlaces(some);
      return [id, [...own, ...paths.filter((path) => !own.some((one) => isSame(one, path)))]];
    }),
  );
}

/** Whether a client that tries these places finds something else than the code of a body, or nothing. */
function isMissed({ carriers, others }: JudgedBody, paths: CodePaths): boolean {
  const [best] = carriers;
  if (!best) return false;
  for (const path of paths) {
    const carrier = carriers.find((one) => isSame(one.path, path));
    if (carrier) return carrier.isListed !== best.isListed;
    if (others.some((one) => isSame(one.path, path))) return true;
  }
  return true;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return formatPointer(a) === formatPointer(b);
}
