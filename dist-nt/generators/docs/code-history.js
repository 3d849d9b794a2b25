/** What the releases say of each code, the latest first. */
export function collectHistory({ releases }) {
    const history = new Map();
    for (const release of [...releases].reverse()) {
        for (const change of [...release.changes].reverse()) {
            for (const code of change.codes) {
                const known = history.get(code) ?? [];
                history.set(code, known);
                known.push({ release, change });
            }
        }
    }
    return history;
}
