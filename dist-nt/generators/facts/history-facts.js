import { isChangeRuleId } from "../changes/change-rules.js";
import { isCalendarDate } from "../names/calendar-date.js";
import { isRecord } from "../openapi/openapi.js";
import { Place } from "../openapi/place.js";
import { readTexts } from "../openapi/read-text.js";
/** Reads a history; what has the wrong shape is left out. */
export function readHistoryFacts({ source, parsed }) {
    const location = Place.of({ source, pointer: "#/" });
    const list = Array.isArray(parsed) ? parsed : [];
    const releases = list.flatMap((one, index) => readRelease(one, location.child(index)));
    return { written: parsed, location, releases, lives: followCodes(releases) };
}
function readRelease(written, location) {
    if (!isRecord(written) || typeof written.date !== "string" || !isCalendarDate(written.date))
        return [];
    const { date, source, changes, introduced, retired } = written;
    const list = Array.isArray(changes) ? changes : [];
    return [
        {
            date,
            ...(typeof source === "string" && { source }),
            changes: list.flatMap(readChange),
            introduced: readTexts(introduced),
            retired: Object.entries(isRecord(retired) ? retired : {}).map(([code, entry]) => readRetired(code, entry, location.child(["retired", code]))),
        },
    ];
}
function readChange(written) {
    if (!isRecord(written) || !isChangeRuleId(written.change))
        return [];
    const { operations, codes } = written;
    const texts = ["status", "code", "to", "what"].flatMap((key) => typeof written[key] === "string" ? [[key, written[key]]] : []);
    return [
        {
            change: written.change,
            operations: readTexts(operations),
            ...Object.fromEntries(texts),
            ...(codes !== undefined && { codes: readTexts(codes) }),
        },
    ];
}
function readRetired(code, entry, location) {
    const { meaning, returned } = isRecord(entry) ? entry : {};
    return {
        code,
        meaning: typeof meaning === "string" ? meaning : "",
        isBack: returned === true,
        location,
    };
}
/** A code that comes back starts anew: what is asked for is since when it can be met without a break. */
function followCodes(releases) {
    const lives = new Map();
    for (const { date, introduced, retired } of releases) {
        for (const one of retired) {
            const { since } = lives.get(one.code) ?? {};
            lives.set(one.code, {
                ...(since !== undefined && { since }),
                ...(!one.isBack && { retired: { ...one, date } }),
            });
        }
        for (const code of introduced)
            lives.set(code, { since: date });
    }
    return lives;
}
