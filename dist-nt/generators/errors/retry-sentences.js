/** What `retry` means to a reader. */
export const retrySentences = {
    never: "never.",
    "after-fix": "after the fix; never unchanged.",
    "after-delay": "later, with growing delay.",
    "after-credentials": "with new credentials.",
};
