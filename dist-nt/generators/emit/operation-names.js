import { toCamelCase, toPascalCase } from "../names/case.js";
import { tellApart } from "../names/tell-apart.js";
import { toIdentifier } from "./code.js";
import { generated } from "./generated-symbols.js";
import { runtime } from "./runtime-symbols.js";
/** The names of a contract's operations: all generators of a run ask for the same. */
const known = new WeakMap();
/** Names by operationId: no two alike, and the same whatever the order of the operations. */
export function nameOperations({ operations }) {
    const names = known.get(operations) ?? buildNames(operations);
    known.set(operations, names);
    return names;
}
/** The operations of a contract with their names, in its order. */
export function listNamedOperations(contract) {
    const names = nameOperations(contract);
    return contract.operations.flatMap((operation) => {
        const named = names.get(operation.id);
        return named ? [{ operation, named }] : [];
    });
}
/** The function of an operation. */
export function nameCall(contract, { id }) {
    return nameOperations(contract).get(id)?.call ?? id;
}
/** What the generated modules export of an operation. */
export function symbolsOfOperation(named) {
    const { call, contract, codes, codeError, error, input, data } = named;
    return {
        call: { name: call, from: "./operations.js", isType: false },
        contract: { name: contract, from: "./contracts.js", isType: false },
        codes: { name: codes, from: "./error-types.js", isType: true },
        codeError: { name: codeError, from: "./error-types.js", isType: true },
        error: { name: error, from: "./error-types.js", isType: true },
        input: { name: input, from: "./operations.js", isType: true },
        data: { name: data, from: "./operations.js", isType: true },
    };
}
function buildNames(operations) {
    const calls = tellApart(operations.map(({ id }) => id), { toName: toCall, listRelated: (call) => [`${call}Contract`], separator: "_" });
    return new Map([...calls].map(([id, call]) => [id, toNames(call)]));
}
/** Words that no binding may have, and names that the generated modules use for something else. */
const reserved = new Set([
    ..."break case catch class const continue debugger default delete do else enum export extends false finally".split(" "),
    ..."for function if import in instanceof new null return super switch this throw true try typeof var void".split(" "),
    ..."while with let static yield await async implements interface package private protected public".split(" "),
    ..."arguments eval undefined then".split(" "),
    ...Object.keys(runtime),
    ...Object.keys(generated),
]);
function toCall(id) {
    const name = toCamelCase(id);
    const starts = /^[a-z]/.test(name) ? name : `operation${toPascalCase(id)}`;
    return Object.values(toNames(starts)).some((one) => reserved.has(one)) ? `${starts}Operation` : starts;
}
function toNames(call) {
    const base = call.charAt(0).toUpperCase() + call.slice(1);
    return {
        call: toIdentifier(call),
        contract: toIdentifier(`${call}Contract`),
        codes: toIdentifier(`${base}Codes`),
        codeError: toIdentifier(`${base}CodeError`),
        error: toIdentifier(`${base}Error`),
        input: toIdentifier(`${base}Input`),
        data: toIdentifier(`${base}Data`),
    };
}
