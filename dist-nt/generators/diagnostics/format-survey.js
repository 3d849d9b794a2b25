import { formatBodyParts, formatFailure } from "./format-body-parts.js";
/** The errors that a document describes, and what it leaves to prose, in a few lines for people. */
export function formatSurvey(contract, survey) {
    const { title, version } = contract;
    const { operations, declaring, codes, pairs, responses } = survey;
    const lines = [
        `${title} ${version}: ${count(operations, "operation")}`,
        `  ${declaring["4xx"]} declare a 4xx, ${declaring["5xx"]} a 5xx, ${declaring.default} a default; ${declaring.none} no error at all`,
        `  ${formatBodyParts(contract)}`,
        `  ${count(codes, "code")} in ${count(pairs, "pair")} of operation and code`,
        ...formatProse(responses),
        ...(survey.failure ? [formatDetected(survey.failure)] : []),
    ];
    return lines.map((line) => line.replace(/\s*\n\s*/g, " ")).join("\n");
}
function formatProse({ open, codeless, bodiless }) {
    const rows = [
        [open, "with a code that is any text"],
        [codeless, "with a body that has no code"],
        [bodiless, "with a description and no body"],
    ];
    const shown = rows.filter(([{ count: many }]) => many > 0);
    if (shown.length === 0)
        return [];
    return [
        "  error responses that describe more in prose than in their schema:",
        ...shown.map(([{ count: many, example }, what]) => `    ${many} ${what}, such as ${example}`),
    ];
}
function formatDetected({ place, bodies }) {
    const successes = count(bodies, "success", "successes");
    return `  ${successes} may say no, where ${formatFailure(place)}; if so, set \`failure\` of x-openapi-errors`;
}
function count(number, one, several = `${one}s`) {
    return `${number} ${number === 1 ? one : several}`;
}
