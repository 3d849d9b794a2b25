/**
 * For each operation with bodies that have a part, but at none of the places of the API: those places, then the
 * places of these bodies.
 */
export function findOwnPlaces(bodies, places, { find, list, toKey }) {
    const known = new Set(places.map(toKey));
    const missed = bodies.filter((body) => {
        const there = list(body);
        return there.length > 0 && !there.some((place) => known.has(toKey(place)));
    });
    const ids = new Set(missed.flatMap(({ operations }) => operations));
    return new Map([...ids].map((id) => [
        id,
        [...places, ...find(missed.filter(({ operations }) => operations.includes(id)))],
    ]));
}
