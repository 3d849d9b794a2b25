import { code, joinCode, toLineComment, toPropertyName, toStringLiteral } from "./code.js";
import { listRuleCodes } from "./describe-codes.js";
import { nameOperations } from "./operation-names.js";
/** The kinds that every operation has, in the order of the README. */
const kinds = [
    "unknownCode",
    "invalidRequest",
    "unauthorized",
    "forbidden",
    "notFound",
    "rateLimited",
    "server",
    "unexpectedStatus",
    "unreadable",
    "network",
    "timeout",
    "aborted",
    "credentials",
];
/**
 * A whole `match` to start from, as TypeScript: a handler for each code and each kind of an operation. `undefined`
 * where the contract has no such operation.
 *
 * @param from the package of the client
 */
export function writeMatch(contract, id, from) {
    const operation = contract.operations.find((one) => one.id === id);
    const error = nameOperations(contract).get(id)?.error;
    if (!operation || !error)
        return undefined;
    return joinCode([
        code `import { type ${error}, match } from ${toStringLiteral(from)};`,
        code ``,
        code `export function explain(error: ${error}): string {`,
        code `  return match(error, {`,
        ...writeCodes(operation),
        ...listKinds(operation).map((kind) => code `    ${toPropertyName(kind)}: (e) => e.message,`),
        code `  });`,
        code `}`,
        code ``,
    ], "\n");
}
function listKinds({ errors }) {
    return errors.some(({ kind }) => kind === "refused") ? [...kinds, "refused"] : kinds;
}
function writeCodes(operation) {
    const codes = listRuleCodes(operation);
    if (codes.length === 0)
        return [];
    return [code `    code: {`, ...codes.flatMap(writeCode), code `    },`];
}
function writeCode({ code: name, uses }) {
    const meaning = uses[0]?.documented.meaning ?? "";
    const handler = code `      ${toPropertyName(name)}: (e) => e.message,`;
    return meaning === "" ? [handler] : [code `      ${toLineComment(meaning)}`, handler];
}
