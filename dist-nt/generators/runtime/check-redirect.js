import { ownValue } from "./own.js";
/**
 * Checks that an operation documents a redirect, where `fetch` has followed one: the redirect itself, and its status,
 * nobody has seen.
 *
 * @param status of the response that it led to
 */
export function checkRedirect({ operations }, { id }, status) {
    const { responses } = ownValue(operations, id);
    const documented = Object.keys(responses).filter((key) => key.startsWith("3"));
    const isCovered = documented.length > 0 || Object.hasOwn(responses, "default");
    const key = documented.length === 1 ? documented[0] : undefined;
    const message = `${id} redirected the request, and documents no redirect`;
    const finding = { rule: "redirect/undeclared", message, operation: id, status };
    return { findings: isCovered ? [] : [finding], key, code: undefined };
}
