import { viewOperationLinks, viewText } from "./parts.js";
import { viewStatusTile } from "./status-tile.js";
/** The page of deviations from the norms, of legacy operations and of deprecated codes. */
export function viewDeviations(sources) {
    const { contract, links } = sources;
    return {
        deviations: contract.operations.flatMap(({ id, deviations }) => deviations.map(({ status, reason }) => ({
            operation: id,
            href: links.operation(id) ?? "",
            ...viewStatusTile(status),
            statusHref: links.status(status) ?? links.page("home"),
            reason: viewText(reason, sources),
        }))),
        legacy: contract.operations
            .filter(({ deprecated, replacedBy }) => deprecated || replacedBy.length > 0)
            .map(({ id, summary, replacedBy }) => ({
            id,
            summary: summary === id ? "" : summary,
            href: links.operation(id) ?? "",
            replacedBy: viewOperationLinks(replacedBy, sources),
        })),
        codes: contract.catalog
            .filter(({ deprecated }) => deprecated)
            .map((entry) => ({
            code: entry.code,
            href: links.code(entry.code) ?? "",
            meaning: viewText(entry.meaning, sources),
        })),
    };
}
