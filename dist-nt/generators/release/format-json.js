import { changeRules, findBump } from "../changes/change-rules.js";
import { escapeControlsInJson } from "../names/escape-controls.js";
/** A release as JSON, as the history has it, with the severity and the bump of each change. */
export function formatReleaseAsJson({ date, changes, introduced, retired }) {
    const rules = changes.map(({ change }) => changeRules[change]);
    const data = {
        date,
        bump: findBump(rules) ?? null,
        changes: changes.map((one) => {
            const { severity, bump } = changeRules[one.change];
            return { ...one, severity, bump };
        }),
        introduced,
        retired: [...retired].map(([code, meaning]) => ({ code, meaning })),
    };
    return `${escapeControlsInJson(JSON.stringify(data, undefined, 2))}\n`;
}
