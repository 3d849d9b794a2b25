import { basename, dirname } from "node:path";
import { compareVersions, readFactsAlone, readSurface } from "./compare-versions.js";
import { ConfigError } from "./config/config.js";
import { buildSurface, listRetired } from "./contract/build-surface.js";
import { Source } from "./engine/engine.js";
import { createOutputWay } from "./io/output-way.js";
import { readTextIfAny } from "./io/read-files.js";
import { toHistoryPath, toReleasedPath } from "./names/history-path.js";
import { appendRelease } from "./release/append-release.js";
import { buildFirstRelease, buildRelease } from "./release/build-release.js";
import { formatReleased, parseReleased } from "./release/released-surface.js";
/**
 * Makes a release of a document that has no errors. It is compared with the errors that are kept of the last one.
 *
 * @param date as `2026-08-03`
 * @param base what to compare with instead
 * @throws {OutputError} where a link, or something else, is in the place of the history
 * @throws {ConfigError} for a date before the last release, and where it is not known what that was
 */
export async function makeRelease(api, date, base) {
    const path = api.history ?? toHistoryPath(api.root);
    // What is beside a document may lead anywhere; it is read and written only where it is a file.
    const way = createOutputWay(dirname(path));
    for (const file of [path, toReleasedPath(path)])
        way.toFile(basename(file));
    const { built, diagnostics } = await readFactsAlone({ api }, (facts) => ({
        surface: buildSurface(facts),
        history: facts.history,
    }));
    if (!built)
        return { made: undefined, diagnostics };
    const { surface: revision, history } = built;
    const last = history?.releases.at(-1);
    if (last && date < last.date)
        throw new ConfigError(`${date} is before ${last.date}, the last release of ${basename(path)}`);
    const before = base ? await readSurface(base) : { surface: readLast(path, history), diagnostics: [] };
    if (base && !before.surface)
        return { made: undefined, diagnostics: before.diagnostics };
    const step = { base: withRetired(before.surface, history), revision, date, at: base?.at };
    const found = compare(step, history);
    if (!found)
        return { made: undefined, diagnostics: [] };
    const count = (history?.releases.length ?? 0) + 1;
    const files = toFiles(path, found.release, formatReleased({ release: { date, count }, surface: revision }));
    return { made: { ...found, folder: dirname(path), files }, diagnostics: [] };
}
/** What callers relied on at the last release; `undefined` where this is the first one. */
function readLast(path, history) {
    const last = history?.releases.at(-1);
    const kept = toReleasedPath(path);
    const text = readTextIfAny(kept);
    if (!last && text === undefined)
        return undefined;
    const refuse = (reason) => {
        throw new ConfigError(`${reason}, so that it is not known what has changed since; give the document of that release: --base <git revision or file>`);
    };
    if (text === undefined)
        return refuse(`there is no ${basename(kept)} beside ${basename(path)}, with the errors of its last release`);
    const released = parseReleased(text, { source: new Source(kept, ""), pointer: "#/" });
    if (typeof released === "string")
        return refuse(`${basename(kept)} ${released}`);
    const { date, count } = released.release;
    if (last?.date === date && count === history?.releases.length)
        return released.surface;
    const shown = last ? `of ${last.date}, number ${history?.releases.length}` : "not there";
    return refuse(`${basename(kept)} is of the release of ${date}, number ${count}, and the last one in ${basename(path)} is ${shown}`);
}
/** The errors of a version, with what the history has retired by now. */
function withRetired(base, history) {
    return base && { ...base, retired: new Map([...base.retired, ...listRetired(history)]) };
}
/** @returns `undefined` where nothing has changed */
function compare({ base, revision, date, at }, history) {
    if (!base)
        return { release: buildFirstRelease(date), findings: [] };
    const findings = compareVersions({ surface: base, at }, { surface: revision });
    if (!findings)
        throw new ConfigError("the document has no operation in common with that of its last release");
    const isRetired = (code) => history?.lives.get(code)?.retired !== undefined;
    // What is compared with another version may have no release yet.
    const isFirst = (history?.releases.length ?? 0) === 0;
    if (findings.length === 0)
        return isFirst ? { release: buildFirstRelease(date), findings } : undefined;
    return { release: buildRelease(findings, { base, revision, date }, isRetired), findings };
}
function toFiles(path, release, released) {
    const text = appendRelease(readTextIfAny(path), release);
    if (text === undefined)
        return undefined;
    return [
        { path: basename(path), text },
        { path: basename(toReleasedPath(path)), text: released },
    ];
}
