import { code, enclose, toLiteral, toPropertyName, toStringLiteral } from "../emit/code.js";
import { runtime } from "../emit/runtime-symbols.js";
/**
 * Servers by name: their URLs, and of those with variables and relative ones also what completes them.
 *
 * @param known the names of the variables of all servers of the document: a client has one set of values for all
 */
export function emitServers(servers, known, use) {
    return enclose("{}", servers.map((server) => code `${toPropertyName(server.name)}: ${emitServer(server, known, use)}`), "  ");
}
/**
 * Servers of an operation. One that has a single server, which the API does not have, is there whichever server of the
 * API a client has chosen, and has it under all their names. Others are refused to a client of another server.
 */
export function emitOwnServers(own, ofApi, known, use) {
    const [only, ...others] = own;
    if (!only || others.length > 0 || ofApi.some((one) => isSame(one, only)))
        return emitServers(own, known, use);
    const aliases = ofApi.filter(({ name }) => name !== only.name).map(({ name }) => ({ ...only, name }));
    return emitServers([only, ...aliases], known, use);
}
function isSame(one, other) {
    return (one.template?.url ?? one.url) === (other.template?.url ?? other.url);
}
function emitServer({ url, template }, known, use) {
    if (template === undefined && /^https?:/i.test(url))
        return toStringLiteral(url);
    const { variables = [], url: templateUrl = url } = template ?? {};
    const defaults = variables.map(({ name, default: text }) => [name, text]);
    const choices = variables.map(({ name, values }) => [name, values]);
    return enclose("{}", [
        code `url: ${toStringLiteral(templateUrl)}`,
        code `defaults: ${emitByName(defaults)}`,
        ...(choices.some(([, values]) => values) ? [code `choices: ${emitByName(choices)}`] : []),
        ...(known.length > 0 ? [code `known: ${toLiteral(known, "      ")}`] : []),
        code `fill: ${use(runtime.fillServer)}`,
    ], "    ");
}
/** What is known of variables, by their names. */
function emitByName(entries) {
    const members = entries.flatMap(([name, value]) => value === undefined ? [] : [code `${toPropertyName(name)}: ${toLiteral(value, "        ")}`]);
    return enclose("{}", members, "      ");
}
