import { canRefuse } from "../emit/can-refuse.js";
import { toComment, toPropertyName, toStringLiteral } from "../emit/code.js";
import { listInputs } from "../emit/operation-inputs.js";
import { nameOperations } from "../emit/operation-names.js";
/**
 * What readers have to do about each kind of error, in the order of the samples: functions of their own, each of which
 * takes the error.
 */
const handlers = {
    invalidRequest: "showFields",
    unauthorized: "renewCredentials",
    forbidden: "report",
    notFound: "report",
    rateLimited: "retryLater",
    server: "reconcile",
    unexpectedStatus: "report",
    refused: "report",
    unknownCode: "report",
    unreadable: "reconcile",
    network: "reconcile",
    timeout: "reconcile",
    aborted: "reconcile",
    credentials: "renewCredentials",
};
/** Samples for the operations of a contract. */
export function createSamples(contract, packageName) {
    const names = nameOperations(contract);
    const toCall = ({ id }) => names.get(id)?.call ?? id;
    const write = (words, lines) => [
        `import { ${[...new Set(words)].sort().join(", ")} } from ${toStringLiteral(packageName)};`,
        "",
        ...lines,
        "",
    ].join("\n");
    return {
        ofOperation: (operation) => write([toCall(operation), "match"], [...call(operation, toCall), ...matchAll(operation)]),
        ofCode: (operation, code, { fix, resolvedBy }) => write([toCall(operation), "hasCode", ...(resolvedBy ? [toCall(resolvedBy)] : [])], [
            ...call(operation, toCall),
            `if (hasCode(error, ${toStringLiteral(code)})) {`,
            ...toComments(fix, "  "),
            resolvedBy ? `  await ${toCall(resolvedBy)}(${listArguments(resolvedBy)});` : "  report(error);",
            "}",
        ]),
        ofKind: (operation, kind, status) => write([toCall(operation), "isKind"], [
            ...call(operation, toCall),
            `if (${isOfStatus(kind, status)}) {`,
            `  ${handlers[kind]}(error);`,
            "}",
        ]),
        ofReconciling: (operations) => {
            const pair = findPair(operations);
            return pair && write(pair.map(toCall), reconcile(pair, toCall));
        },
    };
}
/** Most statuses have a kind of their own. */
function isOfStatus(kind, status) {
    const isKind = `isKind(error, ${toStringLiteral(kind)})`;
    const isOneOfMany = kind === "unexpectedStatus" || kind === "server";
    return isOneOfMany && /^\d+$/.test(status) ? `${isKind} && error.status === ${Number(status)}` : isKind;
}
/** An operation with replay `once`, and a list operation of the same tag that shows its effect. */
function findPair(operations) {
    const once = operations.filter(({ replay, method, deprecated }) => replay === "once" && method === "POST" && !deprecated);
    const pairs = once.flatMap((write) => {
        const read = operations.find(({ replay, tag, id }) => replay === "safe" && tag === write.tag && /list/i.test(id));
        return read ? [[write, read]] : [];
    });
    return pairs.sort(([a], [b]) => listRuleCodes(b).length - listRuleCodes(a).length)[0];
}
function reconcile([written, read], toCall) {
    return [
        ...call(written, toCall),
        'if (error?.outcome === "unknown") {',
        `  const { data: found } = await ${toCall(read)}(${listArguments(read)});`,
        "  // Found: the first call took effect. Not found, even after a while: retry it.",
        "}",
    ];
}
function call(operation, toCall) {
    return [`const { data, error } = await ${toCall(operation)}(${listArguments(operation)});`];
}
/** The arguments of a call with its required inputs: `client, { path, body }`. */
function listArguments(operation) {
    const inputs = listInputs(operation).flatMap(({ name, required }) => (required ? [name] : []));
    return inputs.length === 0 ? "client" : `client, { ${inputs.join(", ")} }`;
}
function matchAll(operation) {
    const codes = listRuleCodes(operation).flatMap(({ code, fix }) => [
        ...toComments(fix, "      "),
        `      ${toPropertyName(code)}: report,`,
    ]);
    return [
        "if (error) {",
        "  match(error, {",
        ...(codes.length > 0 ? ["    code: {", ...codes, "    },"] : []),
        ...Object.entries(handlers)
            .filter(([kind]) => kind !== "refused" || canRefuse(operation))
            .map(([kind, handler]) => `    ${kind}: ${handler},`),
        "  });",
        "}",
    ];
}
/** Each rule code once: a code with two statuses has one handler. */
function listRuleCodes({ errors }) {
    const codes = errors.flatMap(({ codes: here }) => here.filter(({ generic }) => !generic));
    return [...new Map(codes.map((code) => [code.code, code])).values()];
}
/** A text as line comments; `toComment` has removed what would end a line. */
function toComments(text, indent) {
    if (text === undefined)
        return [];
    return toComment(text.replace(/\s+/g, " "))
        .split("\n")
        .map((line) => `${indent}// ${line}`);
}
