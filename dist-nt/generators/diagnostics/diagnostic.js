/** Whether any of the diagnostics makes the document unusable. */
export function hasErrors(diagnostics) {
    return diagnostics.some(({ severity }) => severity === "error");
}
/** Diagnostics in reading order: by file, line and column, those without a place first. */
export function sortDiagnostics(diagnostics) {
    return [...diagnostics].sort(({ place: a }, { place: b }) => compareText(a?.file ?? "", b?.file ?? "") ||
        (a?.line ?? 0) - (b?.line ?? 0) ||
        (a?.column ?? 0) - (b?.column ?? 0));
}
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
