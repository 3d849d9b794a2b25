import { formatPointer } from "../openapi/pointer.js";
import { isFaithful } from "./edit/is-faithful.js";
import { mergeUpdate } from "./edit/merge-update.js";
import { applyEdits } from "./edit/text-edits.js";
import { groupByPlace } from "./group-additions.js";
import { planRemovals } from "./plan-removals.js";
/**
 * The edits of a document's own files.
 *
 * @param removed codes whose prose is to go; empty to keep all of it
 */
export function planEdits(additions, removed, sources) {
    const updates = groupByPlace(additions);
    const { removals, notes } = planRemovals(removed, sources);
    const paths = new Set([...updates, ...removals].map(({ file }) => file));
    const plans = [...paths].map((path) => planFile(path, {
        updates: updates.filter(({ file }) => file === path),
        removals: removals.filter(({ file }) => file === path),
    }, sources));
    return {
        files: plans.flatMap(({ files }) => files),
        notes: [...plans.flatMap((plan) => plan.notes), ...notes],
    };
}
function planFile(path, { updates, removals }, sources) {
    const source = sources.get(path);
    if (!source)
        return { files: [], notes: [] };
    const merged = updates.map((one) => mergeUpdate(source, one.path, one.update));
    const refused = merged.flatMap((one) => one.refused);
    const change = (removed) => {
        const edits = [...merged, ...removed].flatMap((one) => one.edits);
        const after = applyEdits(source.text, edits);
        return isFaithful(source, after, { updates, removals: removed }) ? after : undefined;
    };
    const whole = change(removals);
    // Where the file would not survive the removal of some prose, that stays.
    const safe = whole === undefined ? removals.filter((one) => change([one]) !== undefined) : removals;
    const after = whole ?? change(safe);
    if (after === undefined)
        throw new Error(`the edits of ${path} change more than they are meant to`);
    const kept = removals.filter((one) => !safe.includes(one));
    return {
        files: after === source.text ? [] : [{ path, before: source.text, after }],
        notes: [
            ...refused.map((one) => `${formatPointer(one)} is written in a form that nothing can be added to`),
            ...kept.map(({ pointer }) => `the prose at ${pointer} cannot be removed by itself, so that it stays`),
        ],
    };
}
