import { isRecord } from "../openapi/openapi.js";
import { findTriggerProblem, readTrigger } from "../openapi/trigger.js";
/** Values of `retry`: whether a retry can succeed, and when. */
export const retryAdvices = ["never", "after-fix", "after-delay", "after-credentials"];
/**
 * Reads the value of `x-errors`: a map from status to `false`, a list of codes, or a map from code
 * to nothing, a meaning, or `{ meaning, fix, retry, trigger }`.
 */
export function readXErrors(value) {
    const problems = [];
    if (!isRecord(value)) {
        return {
            statuses: [],
            problems: [{ message: "`x-errors` is not a map from status to codes", path: [] }],
        };
    }
    const statuses = Object.entries(value).map(([status, codes]) => ({
        status,
        codes: readCodes(codes, [status], problems),
    }));
    return { statuses, problems };
}
function readCodes(value, path, problems) {
    if (value === false)
        return false;
    if (Array.isArray(value)) {
        return value.flatMap((code, index) => {
            if (value.indexOf(code) === index)
                return readListed(code, [...path, index], problems);
            problems.push({ message: `${describe(code)} is listed twice`, path: [...path, index] });
            return [];
        });
    }
    if (isRecord(value)) {
        return Object.entries(value).flatMap(([code, entry]) => readMapped(code, entry, [...path, code], problems));
    }
    problems.push({ message: `status \`${path.join()}\` has neither a list nor a map of codes`, path });
    return [];
}
function readListed(code, path, problems) {
    if (typeof code === "string" && code !== "")
        return [{ code, path }];
    const isScalar = typeof code === "number" || typeof code === "boolean";
    problems.push(isScalar
        ? {
            message: `${describe(code)} is a ${typeof code} here, and codes are text; put it in quotes`,
            help: `write \`"${code}"\`, also where bodies have a number`,
            path,
        }
        : { message: `${describe(code)} is not the name of a code`, path });
    return [];
}
function readMapped(code, entry, path, problems) {
    if (code === "") {
        problems.push({ message: "a code has no name", path });
        return [];
    }
    if (entry === null || entry === undefined)
        return [{ code, path }];
    if (typeof entry === "string")
        return [{ code, path, ...pickTexts({ meaning: entry }) }];
    if (!isRecord(entry)) {
        problems.push({ message: `the meaning of \`${code}\` is not text`, path });
        return [];
    }
    for (const [key, text] of Object.entries(entry)) {
        const problem = findProblem(key, text);
        if (problem)
            problems.push({ message: `${problem} at \`${code}\``, path: [...path, key] });
    }
    const trigger = readTrigger(entry.trigger);
    return [{ code, path, ...pickTexts(entry), ...(trigger && { trigger }) }];
}
function findProblem(key, text) {
    if (key === "trigger")
        return findTriggerProblem(text);
    if (!["meaning", "fix", "retry"].includes(key))
        return `unknown key \`${key}\``;
    if (typeof text !== "string")
        return `\`${key}\` is not text`;
    if (key === "retry" && !retryAdvices.includes(text)) {
        return `\`retry\` is \`${text}\`, not one of ${retryAdvices.map((advice) => `\`${advice}\``).join(", ")}`;
    }
    return undefined;
}
/** Texts that are not empty; for an empty one, the catalog applies. */
function pickTexts(entry) {
    const { meaning, fix, retry } = entry;
    return {
        ...(isSaid(meaning) && { meaning }),
        ...(isSaid(fix) && { fix }),
        ...(typeof retry === "string" && { retry }),
    };
}
function isSaid(text) {
    return typeof text === "string" && text.trim() !== "";
}
function describe(value) {
    return isRecord(value) || Array.isArray(value) ? "a nested value" : `\`${String(value)}\``;
}
