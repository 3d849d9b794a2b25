import { code, enclose, joinCode, toStringLiteral } from "../emit/code.js";
import { toOperationType } from "../emit/operation-type.js";
import { toRefusalType } from "../emit/refusal-type.js";
import { runtime } from "../emit/runtime-symbols.js";
/** What `schema.ts` has of the responses, without what errors leave out: sensitive fields, and data of successes. */
export function toResponsesType(operation, use) {
    const { sensitive = [], errors } = operation;
    const described = code `${toOperationType(operation, use)}["responses"]`;
    const refusals = errors.flatMap((error) => emitRefusals(error, operation, described, use));
    const responses = refusals.length > 0
        ? code `${use(runtime.WithRefusals)}<${described}, ${enclose("{}", refusals)}>`
        : described;
    if (sensitive.length === 0)
        return responses;
    return code `${use(runtime.WithoutSensitive)}<${responses}, ${joinCode(sensitive.map(toStringLiteral), " | ")}>`;
}
/** `200: …`, where the schema of the success does not describe its refusals, or not them alone. */
function emitRefusals({ kind, status, describedBy }, { successes }, responses, use) {
    if (kind !== "refused")
        return [];
    const key = /^\d+$/.test(status) ? code `${Number(status)}` : toStringLiteral(status);
    if (describedBy)
        return [code `readonly ${key}: ${responses}[${toStringLiteral(describedBy)}]`];
    const bodies = successes.find((success) => success.status === status)?.bodies ?? [];
    const mark = bodies.find(({ refusal }) => refusal !== undefined)?.refusal;
    if (!mark)
        return [];
    return [code `readonly ${key}: ${use(runtime.RefusalsOf)}<${responses}[${key}], ${toRefusalType(mark)}>`];
}
