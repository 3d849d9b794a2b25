import { isRecord } from "./openapi.js";
/** The `trigger` of a code, as far as it has the right shape; `undefined` where nothing is left of it. */
export function readTrigger(value) {
    if (!isRecord(value))
        return undefined;
    const { parameters, body } = value;
    const trigger = { ...(isRecord(parameters) && { parameters }), ...(body !== undefined && { body }) };
    return Object.keys(trigger).length > 0 ? trigger : undefined;
}
/** What is wrong with the shape of a `trigger`; `undefined` where nothing is. */
export function findTriggerProblem(value) {
    if (!isRecord(value))
        return "`trigger` is no map with `parameters` and `body`";
    const other = Object.keys(value).find((key) => key !== "parameters" && key !== "body");
    if (other !== undefined)
        return `\`trigger\` has an unknown key \`${other}\``;
    if (value.parameters !== undefined && !isRecord(value.parameters)) {
        return "`parameters` of `trigger` is no map from names to values";
    }
    return readTrigger(value) ? undefined : "`trigger` has neither `parameters` nor `body`";
}
