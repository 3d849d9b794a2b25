import { formatChange } from "../../contract/format-change.js";
import { generatedMark } from "../../io/output.js";
import { pickShown } from "../code-uses.js";
import { toUrl } from "../layout.js";
/** The page of each code as JSON and as Markdown, for programs. */
export function renderTwins(site) {
    return site.contract.catalog.flatMap((entry) => {
        const folder = `docs/${site.map.codes.get(entry.code)}`;
        const json = JSON.stringify(describe(entry, site), undefined, 2);
        return [
            { path: `${folder}/index.json`, text: `${json}\n` },
            { path: `${folder}/index.md`, text: renderMarkdown(entry, site) },
        ];
    });
}
/** The JSON of a code: its catalog entry and the operations that return it. `type` is the URL that problem details (RFC 9457) may carry. */
function describe(entry, site) {
    const { uses, map, docsUrl } = site;
    const history = site.history.get(entry.code) ?? [];
    return {
        $comment: `${generatedMark}.`,
        ...(docsUrl !== undefined && { type: toUrl(docsUrl, map.codes.get(entry.code) ?? "") }),
        ...entry,
        operations: (uses.get(entry.code) ?? []).map(({ operation, status, documented }) => ({
            id: operation.id,
            method: operation.method,
            path: operation.path,
            status,
            meaning: documented.meaning,
            ...(documented.fix !== undefined && { fix: documented.fix }),
            ...(documented.retry !== undefined && { retry: documented.retry }),
            sample: documented.sample,
        })),
        ...(history.length > 0 && {
            history: history.map(({ release, change }) => ({ date: release.date, ...change })),
        }),
    };
}
function renderMarkdown(entry, site) {
    const { uses } = site;
    const { code, title, meaning, fix, retry, resolvedBy, since, deprecated } = entry;
    const here = uses.get(code) ?? [];
    const parts = [
        `<!-- ${generatedMark}. -->\n# ${code}`,
        title === code ? "" : title,
        deprecated ? "Deprecated." : "",
        `## What happened\n\n${meaning || "The document does not describe it."}`,
        `## How to fix it\n\n${fix ?? "The document gives no advice."}`,
        resolvedBy.length > 0 ? `Resolved by: ${resolvedBy.map((id) => `\`${id}\``).join(", ")}.` : "",
        `## Retry?\n\n${retry ?? "The document does not say it of this code. Treat it as its status."}`,
        `## Operations that return it\n\n${here.map(formatUse).join("\n")}`,
        ...renderSample(pickShown(here)),
        since === undefined ? "" : `## Documented since\n\n${since}`,
        ...renderHistory(entry, site),
    ];
    return `${parts.filter(Boolean).join("\n\n")}\n`;
}
function renderHistory({ code }, { history }) {
    const lines = (history.get(code) ?? []).map(({ release, change }) => `- ${release.date}: ${formatChange(change).replace(/\s+/g, " ")}`);
    return lines.length === 0 ? [] : ["## History", lines.join("\n")];
}
function renderSample(use) {
    if (!use)
        return [];
    const { documented, mediaType } = use;
    return [
        "## Sample response body",
        mediaType === undefined ? "" : `The API sends this as \`${mediaType.replace(/[`\s]+/g, " ")}\`.`,
        fence("json", JSON.stringify(documented.sample, undefined, 2)),
    ];
}
function formatUse({ operation, status, documented }) {
    const words = documented.meaning.replace(/\s+/g, " ").trim();
    return `- \`${operation.id}\` (${operation.method} ${operation.path}), ${status}: ${words}`;
}
/** A fenced code block; the fence is longer than any run of backticks in the text. */
function fence(language, text) {
    const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
    const mark = "`".repeat(longest + 1);
    return `${mark}${language}\n${text}\n${mark}`;
}
