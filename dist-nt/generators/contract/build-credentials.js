/** The ways to authenticate by headers: at most one set of keys alone, and one for each scheme of a bearer token. */
export function buildCredentials(schemes, alternatives) {
    const known = new Map(schemes.map((scheme) => [scheme.name, scheme]));
    const distinct = [...new Map(alternatives.map((names) => [names.join(), names])).values()];
    const sets = distinct.map((names) => names.flatMap((name) => known.get(name) ?? []));
    const keysOnly = sets.filter((set) => set.some(isHeader) && !set.some(isBearer));
    const bearers = schemes.filter(isBearer).map(({ name: scheme }) => {
        const around = sets.filter((set) => set.some(({ name }) => name === scheme));
        return { form: "bearer", scheme, headers: toHeaders(around) };
    });
    return [
        ...(keysOnly.length > 0 ? [{ form: "headers", headers: toHeaders(keysOnly) }] : []),
        ...bearers,
    ];
}
function isBearer({ form }) {
    return form === "bearer";
}
function isHeader({ form, place }) {
    return form === "apiKey" && place === "header";
}
/** The headers of a set of alternatives; a header that is not in all of them is optional. */
function toHeaders(alternatives) {
    const headers = new Map(alternatives
        .flat()
        .filter(isHeader)
        .map((scheme) => [scheme.name, scheme]));
    return [...headers.values()].map(({ name, parameter, description }) => ({
        scheme: name,
        header: parameter,
        optional: !alternatives.every((schemes) => schemes.some((scheme) => scheme.name === name)),
        ...(description !== undefined && { description }),
    }));
}
