/** All servers of a document: those of the API first, then those of paths and operations. */
export function listServers({ servers, operations }) {
    return [...servers, ...operations.flatMap((operation) => operation.servers)];
}
/** Variables by name, with what all of the servers know of one. */
export function listVariables(contract) {
    const byName = new Map();
    for (const variable of listServers(contract).flatMap(({ template }) => template?.variables ?? [])) {
        const known = byName.get(variable.name);
        byName.set(variable.name, known ? mergeVariables(known, variable) : variable);
    }
    return [...byName.values()];
}
function mergeVariables(known, { values, ...other }) {
    const { values: before, ...rest } = known;
    const all = before && values ? [...new Set([...before, ...values])] : undefined;
    return { ...other, ...rest, ...(all && { values: all }) };
}
