import { code, toLiteral } from "../emit/code.js";
import { runtime } from "../emit/runtime-symbols.js";
/** `headers: …` of an operation whose errors document any, and what reads them. */
export function emitErrorHeaders({ errors }, use) {
    const byStatus = errors.map(({ status, headers = [] }) => [status, headers]);
    const named = byStatus.filter(([, headers]) => headers.length > 0);
    if (named.length === 0)
        return [];
    // A documented status keeps those of its range and of `default` from applying to it.
    const needsAll = named.some(([status]) => !/^\d+$/.test(status));
    const headers = Object.fromEntries(needsAll ? byStatus : named);
    return [code `headers: ${toLiteral(headers, "  ")}`, code `${use(runtime.readErrorHeaders)}`];
}
