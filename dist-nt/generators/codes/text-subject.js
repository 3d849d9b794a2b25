/** Words before the noun of a phrase such as `The machine-readable error code`. */
const before = "an?|the|this|its|unique|stable|short|specific|detailed|machine|readable|human|application|api|server|internal|http|error|problem|issue|fault|failure|rule|status|string|standard|possible|symbolic|numeric";
const nouns = "codes?|identifiers?|ids?|types?|kinds?|keys?|names?|reasons?|values?|ur[il]s?|class|category|enum|discriminator";
const property = new RegExp(`^(?:(?:${before})[\\s-]+)*(?:${nouns})\\b\\s*(.*)$`, "is");
/** Whether a description says what a property is, as "A code that identifies the problem" does, and not what a value means. */
export function describesProperty(text) {
    const rest = property.exec(text.trim())?.[1];
    if (rest === undefined)
        return false;
    return /^(that|which|identif|indicat|describ|represent|used|for)/i.test(rest) || !hasVerb(rest);
}
/** Whether a description is that of an error body, and not of what went wrong. */
export function describesBody(text) {
    const isOfBody = /\b(errors?|problems?|faults?|failures?)\s+(body|object|response|reply|details?|payload|schema|model|structure|envelope|information|message|format|type)\b/i;
    const isName = /^(an?|the|this|generic|common|default|standard|\s)*(api|http|client|server|\s)*(errors?|problems?|response|body)\W*$/i;
    return isOfBody.test(text) || isName.test(text) || /\bRFC\s?\d{4}\b/i.test(text);
}
function hasVerb(text) {
    return /\b(is|was|are|were|has|have|had|can|cannot|could|must|does|did|not|no)\b|n't\b/i.test(text);
}
