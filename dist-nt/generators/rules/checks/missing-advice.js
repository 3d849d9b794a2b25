/** Reports codes without `fix` or `retry`: at the catalog entry, else at each operation that lists them. */
export function reportMissing(key, what, { catalog, operations }, report) {
    for (const { code, entry, location } of catalog?.values() ?? []) {
        if (!isPresent(entry[key]))
            report(`the catalog entry \`${code}\` has no \`${key}\`: ${what}`, location.key());
    }
    for (const { id, responses } of operations) {
        for (const { code, own, at } of responses.flatMap(({ codes }) => codes)) {
            if (catalog?.has(code) || isPresent(own[key]))
                continue;
            report(`\`${code}\` of \`${id}\` has no \`${key}\`: ${what}`, at);
        }
    }
}
function isPresent(value) {
    return typeof value === "string" && value.trim() !== "";
}
