import { isExtensible } from "../codes/listed-codes.js";
import { findCodeSlots } from "../facts/code-facts.js";
import { isErrorStatus } from "../openapi/http-status.js";
/** The lists of codes that all error responses have at each place of the API, each once. */
export function collectLists(facts) {
    const responses = listErrors(facts);
    return facts.codePaths.map((path) => ({
        path,
        lists: new Set(responses.flatMap(({ placed }) => facts.reader.readLists(placed, [path]))),
    }));
}
/** The places of the codes of the API. */
export function buildCodePlaces(facts, listed) {
    const rare = findRarePlaces(facts);
    return listed.map(({ path, lists }, index) => {
        const operations = rare[index];
        return { path, form: findForm([...lists]), ...(operations && { operations }) };
    });
}
function findForm(lists) {
    const isMost = ({ length }) => length * 2 >= lists.length;
    if (lists.length === 0)
        return "open";
    if (isMost(lists.filter(({ schema }) => isExtensible(schema))))
        return "extensible";
    return isMost(lists.filter(({ codes }) => codes.length > 1)) ? "enum" : "const";
}
/** With more operations than these, or with half of all, a place is one of the API. */
const maxRare = 3;
/** For each place after the first, the operations that have their codes there and at none before, if they are few. */
function findRarePlaces(facts) {
    const users = facts.codePaths.map(() => new Set());
    for (const { id, placed } of users.length > 1 ? listErrors(facts) : []) {
        const first = facts.codePaths.findIndex((path) => findCodeSlots(placed, [path], facts.follow).length > 0);
        users[first]?.add(id);
    }
    const isRare = ({ size }) => size > 0 && size <= maxRare && size * 2 < facts.operations.length;
    return users.map((ids, index) => (index > 0 && isRare(ids) ? [...ids] : undefined));
}
function listErrors({ operations }) {
    return operations.flatMap(({ id, responses }) => responses.flatMap(({ status, response, location }) => isErrorStatus(status) ? [{ id, placed: { node: response, location } }] : []));
}
