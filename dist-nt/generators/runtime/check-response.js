import { checkBody } from "./check-body.js";
import { checkCode } from "./check-code.js";
import { checkHeaders } from "./check-headers.js";
import { checkSuccess } from "./check-success.js";
import { ownValue } from "./own.js";
import { toPlainText } from "./plain-text.js";
import { createRedaction } from "./redact.js";
import { loadValidators } from "./schema-validator.js";
import { readSent } from "./sent-body.js";
import { toStatusKeys } from "./status-keys.js";
/** What checks the responses of an API. Schemas are compiled when they are needed first. */
export function createCheck(all) {
    const responses = new Map();
    let loading;
    const read = (index) => {
        const response = responses.get(index) ?? JSON.parse(all.responses[index] ?? "");
        responses.set(index, response);
        return response;
    };
    return async (operation, answer, secrets = []) => {
        const documented = ownValue(all.operations, operation.id);
        loading ??= loadValidators(all);
        const validators = await loading;
        const { status, headers } = answer;
        const keys = toStatusKeys(status);
        const described = keys.find((one) => Object.hasOwn(documented.responses, one));
        // Codes may be listed for a status that only `default` describes.
        const key = described && keys.find((one) => one === described || Object.hasOwn(documented.codes, one));
        const clean = createRedaction(secrets);
        const say = (text) => toPlainText(clean(text));
        const response = described === undefined ? undefined : read(documented.responses[described] ?? 0);
        return check({ operation, documented, all, validators, status, headers, key, say }, response, answer);
    };
}
function check(checking, response, answer) {
    const { operation, status, key, say } = checking;
    const sent = readSent(answer);
    const { code, isListed, found: wrong, instead } = checkCode(checking, sent);
    const found = response
        ? [...wrong, ...checkContent(checking, response, sent, instead), ...checkHeaders(checking, response)]
        : [checkStatus(checking)];
    const findings = found.map(({ rule, message, pointer }) => ({
        rule,
        message: `${operation.id} answered ${status}: ${message}`,
        operation: operation.id,
        status,
        ...(code !== undefined && { code: say(code) }),
        ...(pointer !== undefined && { pointer }),
    }));
    return { findings, key, code: isListed ? code : undefined };
}
function checkContent(checking, response, sent, instead) {
    const found = checkBody(checking, response, sent, instead);
    return found.length > 0 ? found : checkSuccess(checking, response, sent);
}
/** What is wrong with a status that the operation does not document. */
function checkStatus({ all, documented, status }) {
    const isNorm = toStatusKeys(status).some((key) => all.norms.includes(key));
    const isDeclared = documented.deviations?.includes(`${status}`);
    return status < 400 || all.norms.length === 0 || isNorm || isDeclared
        ? { rule: "status/undeclared", message: "the operation does not document this status" }
        : {
            rule: "deviation/undeclared",
            message: "this status is not in the norms of the API, and the operation declares no deviation",
        };
}
