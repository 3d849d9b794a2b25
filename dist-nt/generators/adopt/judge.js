import { isMostly, namesProblem } from "../codes/code-values.js";
import { isDenied } from "./denial.js";
import { findGroupTopic } from "./group-topic.js";
import { isOfProperty, judgeMention } from "./judge-mention.js";
import { findGeneralObjection, findObjection, isTellingCode } from "./objections.js";
import { findCodeStyle } from "./prose/code-style.js";
import { findColumn } from "./prose/topics.js";
import { no, scopeNames, yes } from "./verdict.js";
/** Judges the names of a group together: where a list holds values of something else, none of them is a code. */
export function judgeGroup(group, scope, knowledge) {
    const known = scope === "response" ? { ...knowledge, codeFields: knowledge.errorFields } : knowledge;
    const topic = findGroupTopic(group, known);
    const objection = findObjection(group, topic, scope, known);
    const traits = readTraits(group);
    return group.statements.map((statement) => {
        if (isDenied(statement, group.intro))
            return no("the text says that it is not returned");
        const general = findGeneralObjection(statement, group, known);
        if (general !== undefined)
            return no(general);
        if (statement.form === "sentence")
            return judgeMention(statement, group, scope, known);
        if (objection !== undefined && !statement.isLabelled)
            return no(objection);
        return judgeListed(statement, { traits, topic, scope, known });
    });
}
function readTraits({ statements, others, head }) {
    const codes = statements.map(({ code }) => code);
    return {
        hasTelling: codes.some(isTellingCode),
        isTelling: isMostly(codes, isTellingCode),
        namesProblems: isMostly(codes, namesProblem),
        isMarked: statements.every(({ isMarked }) => isMarked),
        isColumnOfCodes: head !== undefined && findColumn(head) === "code",
        isAmongOthers: others > statements.length,
    };
}
/** A name at the beginning of a bullet, a row, a line or a section. */
function judgeListed(statement, { traits, topic, scope, known }) {
    const { code, isLabelled, form } = statement;
    const isTelling = isTellingCode(code) || (findCodeStyle(code) === "UPPER" && traits.hasTelling);
    const place = `${formNames[form]} ${scopeNames[scope]}`;
    if (isBehindProperty(statement, known))
        return no("the sentence is about something else of this name");
    const isExpected = scope === "response" || topic === "errors" || topic === "mixed";
    if (known.certain.has(code) && isExpected)
        return yes("high", place, "it is a code elsewhere too");
    if (!isTelling && traits.isTelling)
        return no("it is not written as the codes beside it are");
    if (isLabelled || topic === "codes")
        return yes("high", place, "it is called an error code");
    const style = findCodeStyle(code);
    if (style === "number" || style === "uri")
        return judgeUnusual(statement, style, { traits, topic, scope, known });
    const isSure = isTelling && !traits.isAmongOthers && topic !== "mixed";
    if (isSure && scope === "response")
        return yes("high", place);
    if (isSure && topic === "errors")
        return yes("high", place, "it stands below words about errors");
    if (!isExpected)
        return no("nothing says that it is an error code");
    const isSupported = isTelling || topic === "errors" || (scope === "response" && traits.isMarked);
    if (traits.namesProblems && isSupported)
        return yes("medium", place, "its words say what goes wrong");
    if (statement.hasOwnStatus && topic === "errors")
        return yes("medium", place, "it stands beside a status below words about errors");
    if (isTelling && scope === "response" && traits.isMarked && topic !== "mixed")
        return yes("medium", place);
    return no("nothing says that it is an error code");
}
/** What looks like an amount or a link, and is a code where error bodies have such. */
function judgeUnusual({ form, code }, style, { traits, topic, scope, known }) {
    const place = `${formNames[form]} ${scopeNames[scope]}`;
    const isExpected = scope === "response" || topic === "errors";
    if (style === "uri") {
        const isOfProblem = topic === "errors" || /\/(?:problems?|probs?|errors?)[/#]/i.test(code);
        if (isExpected && isOfProblem)
            return yes("high", place, "it is the type of a problem");
    }
    else if (isExpected && traits.isColumnOfCodes) {
        return yes("high", place, "its column is that of codes");
    }
    else if (isExpected && known.hasNumbers && form !== "table" && topic !== "mixed") {
        return yes("medium", place, "codes of error bodies are numbers");
    }
    return no("nothing says that it is an error code");
}
/** "Set the currency: `X`" and the like. */
function isBehindProperty({ code, meaning, isTrailing }, known) {
    if (!isTrailing || known.certain.has(code))
        return false;
    const isListed = known.vocabulary.values.some((values) => values.has(code));
    if (namesProblem(code) && !isListed)
        return false;
    return isOfProperty(`${meaning} \`${code}\``, code, known);
}
const formNames = {
    list: "begins a bullet",
    table: "has a row",
    line: "begins a line",
    heading: "is a heading",
    definition: "is a term",
    sentence: "is in a sentence",
};
