import { listValues, readCode } from "./body-parts.js";
import { repeatsStatus } from "./classify.js";
import { ownValue } from "./own.js";
import { findFailure } from "./refusal.js";
/** More documented codes are not tried: those of a status share few schemas. */
const maxTries = 20;
/** Checks the code of an error, or of a success whose body says that the API refuses. */
export function checkCode(checking, { json }) {
    const { operation, status, documented, key, say } = checking;
    const isError = status >= 400 || findFailure(operation, json?.value) !== undefined;
    const codes = listCodes(documented, key);
    const code = isError ? readCode(operation, json?.value, (one) => isStatus(one, status, codes)) : undefined;
    const isListed = code !== undefined && codes.includes(code);
    const found = code === undefined || isListed ? undefined : judge(checking, code, codes);
    if (code === undefined || !found)
        return { code, isListed, found: [], instead: [] };
    const instead = codes.slice(0, maxTries).map((one) => replaceCode(operation, json?.value, code, one));
    const [rule, what] = found;
    return { code, isListed, found: [{ rule, message: `the code ${say(code)} ${what}` }], instead };
}
function isStatus(code, status, codes) {
    return repeatsStatus(code, status) && !codes.includes(code);
}
function listCodes({ codes }, key) {
    return (key !== undefined && ownValue(codes, key)) || [];
}
/** What is wrong with a code that is not listed; `undefined` where the status lists none and nobody knows the code. */
function judge({ documented, all, key }, code, codes) {
    const others = Object.keys(documented.codes).filter((one) => one !== key && listCodes(documented, one).includes(code));
    if (others.length > 0)
        return ["code/other-status", `is documented under ${others.join(", ")}`];
    const isKnown = Object.values(all.operations).some((one) => Object.values(one.codes).some((list) => list.includes(code)));
    if (isKnown)
        return ["code/other-operation", "is documented for other operations only"];
    return codes.length > 0 ? ["code/undeclared", "is not documented"] : undefined;
}
/** A copy of a body with another code at every place that has the given one. */
function replaceCode({ api, codePaths = api.codePaths }, body, from, to) {
    const copy = structuredClone(body);
    for (const path of codePaths) {
        const name = path.at(-1) ?? "";
        for (const holder of listValues(copy, path.slice(0, -1))) {
            const value = ownValue(holder, name);
            if (`${value}` === from)
                holder[name] = typeof value === "number" ? Number(to) : to;
        }
    }
    return copy;
}
