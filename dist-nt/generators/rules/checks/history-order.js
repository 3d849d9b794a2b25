/** Reports releases that are not in the order of their dates, and what is there twice. */
export function checkOrder(releases, location, report) {
    checkDates(releases, location, report);
    checkTwins(releases, location, report);
    checkCodes(releases, location, report);
}
function checkDates(releases, location, report) {
    releases.forEach(({ date }, index) => {
        const before = releases[index - 1];
        if (!before || before.date <= date)
            return;
        report(`the release of ${date} comes after that of ${before.date}: the oldest is first`, location.child([index, "date"]), { note: location.child([index - 1, "date"]), noteMessage: "the one before it is here" });
    });
}
/** The same release, or the same change of one, twice. */
function checkTwins(releases, location, report) {
    const known = new Map();
    releases.forEach((release, index) => {
        const at = location.child(index);
        const { retired, ...rest } = release;
        const isTwin = tell(JSON.stringify([rest, retired.map(({ code }) => code)]), at, known, (note) => report(`the release of ${release.date} is there twice`, at, { note }));
        if (!isTwin)
            checkChanges(release, at.child("changes"), report);
    });
}
function checkChanges({ changes, date }, location, report) {
    // By what they are, then by operation: a key of both would be long where both are.
    const known = new Map();
    changes.forEach(({ operations, ...change }, index) => {
        const at = location.child(index);
        const key = JSON.stringify(change);
        const places = known.get(key) ?? new Map();
        known.set(key, places);
        for (const operation of operations.length === 0 ? [""] : operations) {
            const of = operation === "" ? "" : ` of \`${operation}\``;
            const message = `the release of ${date} has the same change${of} twice`;
            tell(operation, at, places, (note) => report(message, at, { note }));
        }
    });
}
/** A code appears before it goes, and goes before it appears again. */
function checkCodes(releases, location, report) {
    const introduced = new Map();
    const retired = new Map();
    releases.forEach((release, index) => {
        for (const { code, isBack, location: at } of release.retired) {
            introduced.delete(code);
            tell(code, at.key(), isBack ? new Map() : retired, (note) => report(`\`${code}\` is retired twice, without being introduced again between`, at.key(), { note }));
        }
        release.introduced.forEach((code, place) => {
            const at = location.child([index, "introduced", place]);
            retired.delete(code);
            tell(code, at, introduced, (note) => report(`\`${code}\` is introduced twice, without being retired between`, at, { note }));
        });
    });
}
/** Calls back with the first place of a key that is known already; remembers it otherwise. */
function tell(key, at, known, onTwin) {
    const first = known.get(key);
    if (first)
        onTwin(first);
    else
        known.set(key, at);
    return first !== undefined;
}
