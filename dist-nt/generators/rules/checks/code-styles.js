/** How codes are written: the ways that APIs have, the most common first. */
const styles = {
    "capital letters with underscores": /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/,
    "small letters with underscores": /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/,
    "small letters with hyphens": /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    "capital letters with hyphens": /^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$/,
    camelCase: /^[a-z][a-zA-Z0-9]*$/,
    PascalCase: /^[A-Z][a-zA-Z0-9]*(\.[A-Z][a-zA-Z0-9]*)*$/,
    "small letters with dots": /^[a-z][a-z0-9_]*(\.[a-z0-9_]+)*$/,
    digits: /^\d+$/,
    "the form of URIs": /^([a-z][a-z0-9+.-]*:|\/)\S+$/,
};
/** Whether a code is written in a style; a single word is in several. */
export function hasStyle(code, style) {
    return styles[style].test(code);
}
/** The style that most of the codes have. */
export function findCommonStyle(codes) {
    const names = Object.keys(styles);
    const counts = new Map(names.map((style) => [style, codes.filter((code) => hasStyle(code, style)).length]));
    // Sorting is stable, so that of two styles the more common one is first.
    const [common = names[0]] = names.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    return common;
}
