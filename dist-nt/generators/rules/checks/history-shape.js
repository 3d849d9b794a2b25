import { changeRules, isChangeRuleId } from "../../changes/change-rules.js";
import { isCalendarDate } from "../../names/calendar-date.js";
import { formatSuggestions } from "../../names/suggest.js";
import { isRecord } from "../../openapi/openapi.js";
import { checkOrder } from "./history-order.js";
import { checkShape } from "./shape.js";
/** What a release looks like. */
const validRelease = `a release of the history is
  - date: "2026-08-03"
    source: b84c2d541          # if you like: where it comes from
    changes:
      - { change: code-added, status: "403", code: CARD_LOST, operations: [list-cards] }
    introduced: [CARD_LOST]    # codes that no operation returned before
    retired:                   # codes that no operation returns any more
      CARD_FROZEN: { meaning: What it meant. }`;
const releaseShapes = {
    date: "text",
    source: "text",
    changes: "list",
    introduced: "texts",
    retired: "map",
};
const changeShapes = {
    change: "text",
    status: "text",
    code: "text",
    to: "text",
    codes: "texts",
    operations: "texts",
    what: "text",
};
/** Reports what is wrong with a history: its shape, its dates and their order, and what is there twice. */
export function checkHistory({ written, location, releases }, plainReport) {
    const report = (message, at, more) => plainReport(message, at, { help: validRelease, ...more });
    // An empty file, or one of comments alone.
    if (written === undefined || written === null)
        return;
    if (!Array.isArray(written)) {
        report("the history is not a list of releases", location);
        return;
    }
    written.forEach((one, index) => {
        checkRelease(one, location.child(index), report);
    });
    // Only what has been read whole can be compared.
    if (releases.length === written.length)
        checkOrder(releases, location, report);
}
function checkRelease(written, location, report) {
    if (!isRecord(written)) {
        report("a release of the history is not a map", location);
        return;
    }
    checkShape(written, releaseShapes, "a release of the history", location, report);
    const { date, changes = [], retired = {} } = written;
    if (date === undefined)
        report("a release of the history has no `date`", location);
    if (typeof date === "string" && date.trim() !== "" && !isCalendarDate(date))
        report(`\`${date}\` is no date such as 2026-08-03`, location.child("date"));
    if (Array.isArray(changes))
        changes.forEach((one, index) => {
            checkChange(one, location.child(["changes", index]), report);
        });
    for (const [code, entry] of Object.entries(isRecord(retired) ? retired : {}))
        checkRetired(code, entry, location.child(["retired", code]), report);
}
function checkChange(written, location, report) {
    if (!isRecord(written)) {
        report("a change of the history is not a map", location);
        return;
    }
    checkShape(written, changeShapes, "a change of the history", location, report);
    const { change } = written;
    if (change === undefined) {
        report("a change of the history does not say what `change` it is", location);
        return;
    }
    if (typeof change !== "string" || change.trim() === "" || isChangeRuleId(change))
        return;
    const known = Object.keys(changeRules);
    const help = `the changes are those of \`openapi-errors diff\`: ${known.join(", ")}`;
    report(`\`${change}\` is no kind of change${formatSuggestions(change, known)}`, location.child("change"), {
        help,
    });
}
function checkRetired(code, entry, location, report) {
    if (entry === null)
        return;
    if (!isRecord(entry)) {
        report(`what is said of the retired code \`${code}\` is not a map`, location);
        return;
    }
    const shapes = { meaning: "text", returned: "boolean" };
    checkShape(entry, shapes, `the retired code \`${code}\``, location, report);
}
