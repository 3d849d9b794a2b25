import { diffOperation, toWholeChange } from "./diff-operation.js";
import { listReused } from "./diff-statuses.js";
import { toFindings } from "./finding.js";
import { pairOperations } from "./pair-operations.js";
/**
 * What has changed of the errors that callers rely on.
 *
 * @returns `undefined` where both versions have operations and none is in both: these are not versions of one API
 */
export function diffSurfaces(base, revision, locate) {
    const { pairs, added, removed } = pairOperations(base.operations, revision.operations);
    if (pairs.length === 0 && added.length > 0 && removed.length > 0)
        return undefined;
    const changes = [
        ...pairs.flatMap((pair) => diffOperation(pair, base.retired)),
        ...removed.map((one) => toWholeChange("operation-removed", one, revision.at)),
        ...added.map((one) => toWholeChange("operation-added", one, base.at)),
        ...added.flatMap((one) => listReused(one, base.retired)),
    ];
    return toFindings(changes, locate);
}
