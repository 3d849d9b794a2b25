import { changeRules } from "../changes/change-rules.js";
import { toPosition } from "../diagnostics/format-machine.js";
import { escapeControlsInJson } from "../names/escape-controls.js";
const levels = { breaking: "error", warning: "warning", info: "note" };
/**
 * Findings in the Static Analysis Results Interchange Format 2.1.0 (OASIS), which code scanning takes.
 *
 * @param folder absolute path that file names are relative to
 * @param version of this toolchain
 */
export function formatFindingsAsSarif(findings, folder, version) {
    const used = new Set(findings.map(({ rule }) => rule));
    const rules = [...used].map((id) => ({
        id,
        shortDescription: { text: id.replaceAll("-", " ") },
        help: { text: changeRules[id].hint },
        defaultConfiguration: { level: levels[changeRules[id].severity] },
    }));
    const driver = { name: "openapi-errors", version, rules };
    const results = findings.map((finding) => toResult(finding, folder));
    const log = {
        $schema: "https://json.schemastore.org/sarif-2.1.0.json",
        version: "2.1.0",
        runs: [{ tool: { driver }, columnKind: "utf16CodeUnits", results }],
    };
    return `${escapeControlsInJson(JSON.stringify(log, undefined, 2))}\n`;
}
function toResult(finding, folder) {
    const { rule, severity, bump, message, hint, base, revision, fingerprint, uses, code } = finding;
    return {
        ruleId: rule,
        level: levels[severity],
        message: { text: `${message}; callers: ${hint}` },
        locations: [toLocation(revision, folder)],
        relatedLocations: [{ id: 1, message: { text: toNote(base) }, ...toLocation(base, folder) }],
        partialFingerprints: { "openapiErrorsChange/v1": fingerprint },
        properties: { severity, bump, uses, ...(code !== undefined && { code }) },
    };
}
function toNote({ revision }) {
    return revision === undefined ? "in the base" : `in the base, at ${revision}`;
}
/** SARIF 2.1.0 section 3.4: a file is a URI reference. */
function toLocation(place, folder) {
    const { file, line, column } = toPosition(place, folder);
    const isUrl = /^https?:/.test(file);
    const uri = isUrl ? file : file.split("/").map(encodeURIComponent).join("/");
    return {
        physicalLocation: { artifactLocation: { uri }, region: { startLine: line, startColumn: column } },
    };
}
