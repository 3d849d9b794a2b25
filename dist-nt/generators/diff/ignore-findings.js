/** Parses the text of an ignore file. */
export function parseIgnoreFile(text) {
    const lines = text
        .replace(/^\uFEFF/, "")
        .split(/\r?\n/)
        .map((line) => line.replace(/#.*/, "").trim());
    const faulty = lines.findIndex((line) => line !== "" && !/^[0-9a-f]{16}$/.test(line));
    const fingerprints = new Set(lines.filter((line) => line !== ""));
    return { fingerprints, ...(faulty >= 0 && { faultyLine: faulty + 1 }) };
}
/** Findings without those that are ignored. */
export function leaveOutIgnored(findings, { fingerprints }) {
    const kept = findings.filter(({ fingerprint }) => !fingerprints.has(fingerprint));
    const found = new Set(findings.map(({ fingerprint }) => fingerprint));
    const unused = [...fingerprints].filter((one) => !found.has(one));
    return { kept, ignored: findings.length - kept.length, unused };
}
