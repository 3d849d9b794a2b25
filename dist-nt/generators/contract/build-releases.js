import { changeRules, findBump } from "../changes/change-rules.js";
import { describeChange, listNamedCodes, toEffect } from "../changes/describe-change.js";
/** The releases of a history, the oldest first. */
export function buildReleases(history) {
    const days = new Map();
    return (history?.releases ?? []).map((release) => {
        const count = (days.get(release.date) ?? 0) + 1;
        days.set(release.date, count);
        return buildRelease(release, count === 1 ? release.date : `${release.date}-${count}`);
    });
}
function buildRelease({ date, source, changes, introduced, retired }, id) {
    const bump = findBump(changes.map(({ change }) => changeRules[change]));
    return {
        id,
        date,
        ...(source !== undefined && { source }),
        ...(bump !== undefined && { bump }),
        changes: changes.map(buildChange),
        introduced,
        retired: retired.map(({ code }) => code),
    };
}
function buildChange(written) {
    const { change, operations, status } = written;
    return {
        change,
        severity: changeRules[change].severity,
        effect: toEffect(change),
        text: describeChange(written),
        operations,
        ...(status !== undefined && { status }),
        codes: listNamedCodes(written),
    };
}
