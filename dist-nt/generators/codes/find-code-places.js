import { formatPointer } from "../openapi/pointer.js";
import { collectCandidates } from "./collect-candidates.js";
import { compareCarriers, judgeCandidate } from "./judge-candidate.js";
import { collectPlaceValues } from "./place-values.js";
/** More places than any known document needs; more would make the summary unreadable. */
const maxPlaces = 4;
/**
 * Finds the places of the codes of an API. Each body shows the best of its own; those of most responses become
 * the places of the API. A body that has several decides which of them is tried first.
 *
 * @param known the places of the API, where these are set
 */
export function findCodePlaces(bodies, known) {
    const judged = judgeBodies(bodies);
    const paths = known ?? pickPlaces(judged);
    return { paths, ofOperations: findOwnPlaces(judged, paths, known ? lacks : isMissed) };
}
function judgeBodies(bodies) {
    const read = bodies.map((body) => ({
        ...body,
        candidates: collectCandidates(body.values, body.examples),
    }));
    const values = collectPlaceValues(read);
    return read.map(({ candidates, ...body }) => {
        const carriers = [];
        const others = [];
        for (const candidate of candidates) {
            const carrier = judgeCandidate(candidate, body, values(formatPointer(candidate.path)));
            if (carrier)
                carriers.push(carrier);
            else if (!candidate.isNumber)
                others.push(candidate);
        }
        return { ...body, carriers: carriers.sort(compareCarriers), others };
    });
}
/** The best places of all bodies; with each, a client finds the codes of more of them. */
function pickPlaces(bodies) {
    let picked = [];
    let missed = bodies.filter(({ carriers }) => carriers.length > 0);
    for (const path of sortPlaces(bodies)) {
        const more = [...picked, path];
        const rest = missed.filter((body) => isMissed(body, more));
        if (rest.length === missed.length || picked.length === maxPlaces)
            continue;
        picked = more;
        missed = rest;
    }
    return picked;
}
/** Of more places than these, only those of most responses are compared, each with each. */
const maxCompared = 20;
/** A place that bodies prefer to another comes before that, else the place of more responses. */
function sortPlaces(bodies) {
    let rest = rankPlaces(bodies).sort(compareUses).slice(0, maxCompared);
    const sorted = [];
    while (rest.length > 0) {
        const free = rest.filter((place) => !rest.some((other) => isBeaten(place, other)));
        const [first] = free.length > 0 ? free : rest;
        if (!first)
            break;
        sorted.push(first.carrier.path);
        rest = rest.filter((place) => place !== first);
    }
    return sorted;
}
function compareUses(a, b) {
    return b.uses - a.uses || compareCarriers(a.carrier, b.carrier);
}
function isBeaten(place, other) {
    return (other.beats.get(place.pointer) ?? 0) > (place.beats.get(other.pointer) ?? 0);
}
function rankPlaces(bodies) {
    const places = new Map();
    for (const { carriers, uses } of bodies) {
        const [carrier] = carriers;
        if (!carrier)
            continue;
        const pointer = formatPointer(carrier.path);
        const place = places.get(pointer) ?? { pointer, carrier, uses: 0, beats: new Map() };
        places.set(pointer, place);
        place.uses += uses;
    }
    for (const body of bodies)
        compareWithin(body, places);
    return [...places.values()];
}
/** Counts for each place which others it is better than in a body, or has nothing of the code there. */
function compareWithin({ carriers, others, uses }, places) {
    const find = (some) => some.flatMap(({ path }) => places.get(formatPointer(path)) ?? []);
    const [better, worse] = [find(carriers), find(others)];
    for (const [index, { beats }] of better.entries()) {
        for (const { pointer } of [...better.slice(index + 1), ...worse])
            beats.set(pointer, (beats.get(pointer) ?? 0) + uses);
    }
}
/** The places of the operations whose codes a client would miss, or take something else for. */
function findOwnPlaces(bodies, paths, misses) {
    const ids = new Set(bodies.filter((body) => misses(body, paths)).flatMap(({ operations }) => operations));
    const byOperation = new Map([...ids].map((id) => [id, []]));
    for (const body of bodies)
        for (const id of body.operations)
            byOperation.get(id)?.push(body);
    return new Map([...byOperation].flatMap(([id, some]) => {
        const picked = pickPlaces(some);
        const own = [...picked, ...paths.filter((path) => !picked.some((one) => isSame(one, path)))];
        const countMissed = (places) => some.filter((body) => misses(body, places)).length;
        return countMissed(own) < countMissed(paths) ? [[id, own]] : [];
    }));
}
/** Whether a client that tries these places finds something else than the code of a body, less of it, or nothing. */
function isMissed({ carriers, others }, paths) {
    const [best] = carriers;
    if (!best)
        return false;
    for (const path of paths) {
        const carrier = carriers.find((one) => isSame(one.path, path));
        if (carrier)
            return isLess(carrier, best);
        if (others.some((one) => isSame(one.path, path)))
            return true;
    }
    return true;
}
/** Whether a body with a code has none of the places that are set; where it has one, what is set holds. */
function lacks({ carriers, values }, paths) {
    return carriers.length > 0 && !paths.some((path) => values.some((value) => isSame(value.path, path)));
}
/** Whether a place has less of the code than the best of the same body. */
function isLess(carrier, best) {
    if (!carrier.isListed)
        return best.isListed && !carrier.isKnown;
    return best.codes.length > 1 && carrier.codes.length < 2;
}
function isSame(a, b) {
    return a.length === b.length && a.every((name, index) => name === b[index]);
}
