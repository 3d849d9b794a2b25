import { isMostly, namesProblem } from "../codes/code-values.js";
import { findGroupTopic } from "./group-topic.js";
import { isOfProperty, judgeMention } from "./judge-mention.js";
import { findGeneralObjection, findObjection, isTellingCode } from "./objections.js";
import { findCodeStyle } from "./prose/code-style.js";
import type { Statement, StatementGroup } from "./prose/statement.js";
import type { Topic } from "./prose/topics.js";
import { type Knowledge, no, type Scope, scopeNames, type Verdict, yes } from "./verdict.js";

/** Judges the names of a group together: where a list holds values of something else, none of them is a code. */
export function judgeGroup(group: StatementGroup, scope: Scope, knowledge: Knowledge): readonly Verdict[] {
  const known = scope === "response" ? { ...knowledge, codeFields: knowledge.errorFields } : knowledge;
  const topic = findGroupTopic(group, known);
  const objection = findObjection(group, topic, scope, known);
  return group.statements.map((statement) => {
    const general = findGeneralObjection(statement, group, known);
    if (general !== undefined) return no(general);
    if (statement.form === "sentence") return judgeMention(statement, group, scope, known);
    if (objection !== undefined && !statement.isLabelled) return no(objection);
    return judgeListed(statement, { group, topic, scope, known });
  });
}

interface Listing {
  readonly group: StatementGroup;
  readonly topic: Topic;
  readonly scope: Scope;
  readonly known: Knowledge;
}

/** A name at the beginning of a bullet, a row, a line or a section. */
function judgeListed(statement: Statement, { group, topic, scope, known }: Listing): Verdict {
  const { code, isLabelled, form } = statement;
  const codes = group.statements.map((one) => one.code);
  const style = findCodeStyle(code);
  const isTelling = isTellingCode(code) || (style === "UPPER" && codes.some(isTellingCode));
  const place = `${formNames[form]} ${scopeNames[scope]}`;
  const isListed = known.vocabulary.values.some((values) => values.has(code));
  const isSure = known.certain.has(code) || (namesProblem(code) && !isListed);
  if (statement.isTrailing && !isSure && isOfProperty(`${statement.meaning} \`${code}\``, code, known))
    return no("the sentence is about something else of this name");
  const isExpected = scope === "response" || topic === "errors" || topic === "mixed";
  if (known.certain.has(code) && isExpected) return yes("high", place, "it is a code elsewhere too");
  const isOddlyWritten = !isTelling && isMostly(codes, isTellingCode);
  if (isOddlyWritten) return no("it is not written as the codes beside it are");
  if (isLabelled || topic === "codes") return yes("high", place, "it is called an error code");
  const telling = isMostly(codes, namesProblem);
  const isAmongOthers = group.others > group.statements.length;
  if (scope === "response") {
    if (isTelling && topic !== "mixed" && !isAmongOthers) return yes("high", place);
    if (telling && (isTelling || topic === "errors" || isMarkedList(group)))
      return yes("medium", place, "its words say what goes wrong");
    if (isTelling && isMarkedList(group) && topic !== "mixed") return yes("medium", place);
    return no("nothing says that it is an error code");
  }
  if (topic === "errors" && isTelling && !isAmongOthers)
    return yes("high", place, "it stands below words about errors");
  if ((topic === "errors" || topic === "mixed") && telling && (isTelling || topic === "errors"))
    return yes("medium", place, "its words say what goes wrong");
  return no("nothing says that it is an error code");
}

function isMarkedList({ statements }: StatementGroup): boolean {
  return statements.every(({ isMarked }) => isMarked);
}

const formNames: Readonly<Record<Statement["form"], string>> = {
  list: "begins a bullet",
  table: "has a row",
  line: "begins a line",
  heading: "is a heading",
  definition: "is a term",
  sentence: "is in a sentence",
};
