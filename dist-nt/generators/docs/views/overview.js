import { countNoun } from "./parts.js";
import { viewStatusTile } from "./status-tile.js";
/** Operations that are listed on one page. */
const maxOperations = 400;
/** The part of the operations from which on a status without codes counts as that of all of them. */
const nearlyAll = 0.75;
/** The operations of all tags by the statuses that tell them apart. */
export function viewOverview(groups, sources) {
    const { contract, links } = sources;
    const common = findCommon(contract);
    const isShort = contract.operations.length > maxOperations;
    const link = (status) => ({
        ...viewStatusTile(status),
        href: links.status(status) ?? links.page("home"),
    });
    return {
        groups: groups.map(({ name, title, operations }) => {
            const statuses = listStatuses(operations, contract).filter((status) => !common.has(status));
            return {
                title,
                href: links.tag(name) ?? "",
                count: operations.length,
                countText: countNoun(operations.length, "operation"),
                statuses: statuses.map(link),
                rows: isShort ? [] : operations.map((operation) => viewRow(operation, statuses, sources)),
            };
        }),
        everywhere: [...common].map(link),
        isShort,
    };
}
/** The statuses that nearly every operation has, and none has codes for. */
function findCommon({ operations, norms, catalog }) {
    // Without codes, statuses are all there is to tell.
    if (catalog.length === 0)
        return new Set();
    const common = norms.filter(({ status }) => {
        const having = operations.flatMap(({ errors }) => errors.find((error) => error.status === status) ?? []);
        return having.length >= operations.length * nearlyAll && having.every(({ codes }) => codes.length === 0);
    });
    // Where nothing else is left, they are all there is to see.
    return new Set(common.length === norms.length ? [] : common.map(({ status }) => status));
}
function listStatuses(operations, { norms }) {
    const here = new Set(operations.flatMap(({ errors }) => errors.map(({ status }) => status)));
    return norms.map(({ status }) => status).filter((status) => here.has(status));
}
function viewRow({ id, method, errors }, statuses, { links }) {
    return {
        id,
        method,
        href: links.operation(id) ?? "",
        cells: statuses.map((status) => {
            const error = errors.find((one) => one.status === status);
            if (!error)
                return { text: "", heat: 0 };
            const count = error.codes.length;
            return count === 0 ? { text: "●", heat: 1 } : { text: `${count}`, heat: toHeat(count) };
        }),
    };
}
function toHeat(count) {
    if (count <= 1)
        return 2;
    if (count <= 3)
        return 3;
    return count <= 7 ? 4 : 5;
}
