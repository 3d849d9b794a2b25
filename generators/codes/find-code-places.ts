import { formatPointer } from "../openapi/pointer.js";
import type { CodePaths } from "./code-path.js";
import { type Candidate, collectCandidates } from "./collect-candidates.js";
import { type Carrier, compareCarriers, judgeCandidate } from "./judge-candidate.js";
import { collectPlaceValues } from "./place-values.js";
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
  return { paths, ofOperations: findOwnPlaces(judged, paths, known ? lacks : isMissed) };
}

function judgeBodies(bodies: readonly ReadBody[]): readonly JudgedBody[] {
  const read = bodies.map((body) => ({
    ...body,
    candidates: collectCandidates(body.values, body.examples),
  }));
  const values = collectPlaceValues(read);
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

/** The best places of all bodies; with each, a client finds the codes of more of them. */
function pickPlaces(bodies: readonly JudgedBody[]): CodePaths {
  let picked: CodePaths = [];
  let missed = bodies.filter(({ carriers }) => carriers.length > 0);
  for (const path of sortPlaces(bodies)) {
    const more = [...picked, path];
    const rest = missed.filter((body) => isMissed(body, more));
    if (rest.length === missed.length || picked.length === maxPlaces) continue;
    picked = more;
    missed = rest;
  }
  return picked;
}

/** Of the bodies whose best place only sorts errors, the places of a code that may be any text, by their uses. */
export function findOpenBeside(bodies: readonly ReadBody[]): CodePaths {
  const places = new Map<string, { readonly path: readonly string[]; uses: number }>();
  for (const { carriers, uses } of judgeBodies(bodies)) {
    const open = carriers.find(({ isListed, rank }) => !isListed && rank > 2);
    if (!open || !carriers[0]?.isListed || carriers[0].rank > 2) continue;
    const pointer = formatPointer(open.path);
    const place = places.get(pointer) ?? { path: open.path, uses: 0 };
    places.set(pointer, place);
    place.uses += uses;
  }
  return [...places.values()].sort((a, b) => b.uses - a.uses).map(({ path }) => path);
}

/** A place that is the best of a body. */
interface RankedPlace {
  readonly pointer: string;
  readonly carrier: Carrier;
  /** The responses that it is the best of. */
  uses: number;
  /** The responses in which it is better than another such place, by pointer of the other. */
  readonly beats: Map<string, number>;
}

/** Of more places than these, only those of most responses are compared, each with each. */
const maxCompared = 20;

/** A place that bodies prefer to another comes before that, else the place of more responses. */
function sortPlaces(bodies: readonly JudgedBody[]): CodePaths {
  let rest: readonly RankedPlace[] = rankPlaces(bodies).sort(compareUses).slice(0, maxCompared);
  const sorted: (readonly string[])[] = [];
  while (rest.length > 0) {
    const free = rest.filter((place) => !rest.some((other) => isBeaten(place, other)));
    const [first] = free.length > 0 ? free : rest;
    if (!first) break;
    sorted.push(first.carrier.path);
    rest = rest.filter((place) => place !== first);
  }
  return sorted;
}

function compareUses(a: RankedPlace, b: RankedPlace): number {
  return b.uses - a.uses || compareCarriers(a.carrier, b.carrier);
}

function isBeaten(place: RankedPlace, other: RankedPlace): boolean {
  return (other.beats.get(place.pointer) ?? 0) > (place.beats.get(other.pointer) ?? 0);
}

function rankPlaces(bodies: readonly JudgedBody[]): RankedPlace[] {
  const places = new Map<string, RankedPlace>();
  for (const { carriers, uses } of bodies) {
    const [carrier] = carriers;
    if (!carrier) continue;
    const pointer = formatPointer(carrier.path);
    const place = places.get(pointer) ?? { pointer, carrier, uses: 0, beats: new Map<string, number>() };
    places.set(pointer, place);
    place.uses += uses;
  }
  for (const body of bodies) compareWithin(body, places);
  return [...places.values()];
}

/** Counts for each place which others it is better than in a body, or has nothing of the code there. */
function compareWithin(
  { carriers, others, uses }: JudgedBody,
  places: ReadonlyMap<string, RankedPlace>,
): void {
  const find = (some: readonly { readonly path: readonly string[] }[]) =>
    some.flatMap(({ path }) => places.get(formatPointer(path)) ?? []);
  const [better, worse] = [find(carriers), find(others)];
  for (const [index, { beats }] of better.entries()) {
    for (const { pointer } of [...better.slice(index + 1), ...worse])
      beats.set(pointer, (beats.get(pointer) ?? 0) + uses);
  }
}

/** The places of the operations whose codes a client would miss, or take something else for. */
function findOwnPlaces(
  bodies: readonly JudgedBody[],
  paths: CodePaths,
  misses: typeof isMissed,
): ReadonlyMap<string, CodePaths> {
  const ids = new Set(bodies.filter((body) => misses(body, paths)).flatMap(({ operations }) => operations));
  const byOperation = new Map([...ids].map((id) => [id, [] as JudgedBody[]]));
  for (const body of bodies) for (const id of body.operations) byOperation.get(id)?.push(body);
  return new Map(
    [...byOperation].flatMap(([id, some]): [string, CodePaths][] => {
      const picked = pickPlaces(some);
      const own = [...picked, ...paths.filter((path) => !picked.some((one) => isSame(one, path)))];
      const countMissed = (places: CodePaths) => some.filter((body) => misses(body, places)).length;
      return countMissed(own) < countMissed(paths) ? [[id, own]] : [];
    }),
  );
}

/** Whether a client that tries these places finds something else than the code of a body, less of it, or nothing. */
function isMissed({ carriers, others }: JudgedBody, paths: CodePaths): boolean {
  const [best] = carriers;
  if (!best) return false;
  for (const path of paths) {
    const carrier = carriers.find((one) => isSame(one.path, path));
    if (carrier) return isLess(carrier, best);
    if (others.some((one) => isSame(one.path, path))) return true;
  }
  return true;
}

/** Whether a body with a code has none of the places that are set; where it has one, what is set holds. */
function lacks({ carriers, values }: JudgedBody, paths: CodePaths): boolean {
  return carriers.length > 0 && !paths.some((path) => values.some((value) => isSame(value.path, path)));
}

/** Whether a place has less of the code than the best of the same body. */
function isLess(carrier: Carrier, best: Carrier): boolean {
  if (!carrier.isListed) return best.isListed && !carrier.isKnown;
  return best.codes.length > 1 && carrier.codes.length < 2;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}
