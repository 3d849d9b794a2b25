/** The text with all edits, which do not overlap; those at one place stay in their order. */
export function applyEdits(text, edits) {
    const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    let done = 0;
    const parts = [];
    for (const edit of sorted) {
        parts.push(text.slice(done, edit.start), edit.text);
        done = edit.end;
    }
    return [...parts, text.slice(done)].join("");
}
