import { toWords } from "../codes/code-names.js";
import { isMostly, namesProblem } from "../codes/code-values.js";
import { isStatusName, isTellingCode } from "./objections.js";
import { findCodeStyle } from "./prose/code-style.js";
import type { Statement, StatementGroup } from "./prose/statement.js";
import { findTopic, speaksOfErrors } from "./prose/topics.js";
import { type Knowledge, no, type Scope, scopeNames, type Verdict, yes } from "./verdict.js";

/** A name within a sentence. */
export function judgeMention(
  statement: Statement,
  { intro: sentence, headings }: StatementGroup,
  scope: Scope,
  known: Knowledge,
): Verdict {
  const { code, isLabelled, isMarked, hasCondition = false, opening = "", listed = [] } = statement;
  const place = `in a sentence ${scopeNames[scope]}`;
  const style = findCodeStyle(code);
  if (isLabelled && style !== "uri") return yes("high", place, "it is called an error code");
  if (known.certain.has(code) && (scope === "response" || speaksOfErrors(sentence)))
    return isOfProperty(sentence, code, known)
      ? no("the sentence is about the value of a property")
      : yes("medium", place, "it is a code elsewhere too");
  const isBelowErrors = headings.some((heading) => ["codes", "errors"].includes(findTopic(heading)));
  const isExpected =
    scope === "response" ||
    isBelowErrors ||
    (scope === "operation" && hasCondition) ||
    (scope === "api" && /^[45]/.test(statement.status ?? ""));
  const lead = opening.slice(-100);
  const isReturned = isMarked && isExpected && returning.test(lead);
  const isFailure = isReturned && (failing.test(lead) || statement.status !== undefined);
  if (isStatusName(code) && !isReturned) return no("it repeats the name of a status");
  const isProblem = isFailure || (scope === "response" && isMarked && namesProblem(code));
  const isWord = style === "lower" || style === "number";
  const isOfFailure =
    !isWord && ((isProblem && hasCondition) || (isFailure && /^[45]/.test(statement.status ?? "")));
  const isAmongProblems =
    scope === "response" && isMarked && !isWord && listed.length > 1 && isMostly(listed, namesProblem);
  if (!isTellingCode(code) && !(isReturned && style === "UPPER") && !isOfFailure && !isAmongProblems)
    return no("nothing says that it is an error code");
  if (isOfProperty(sentence, code, known)) return no("the sentence is about something else of this name");
  const isListed = known.vocabulary.values.some((values) => values.has(code));
  const mayBeResult = scope === "operation" && !isFailure && (isListed || namesSuccess(code));
  if (isReturned && !mayBeResult) return yes("medium", place, "the sentence says that it is returned");
  if (isListed) return no("it is a value that a property lists");
  if (isAmongProblems) return yes("medium", place, "the sentence lists codes");
  const topic = findTopic(sentence, known.codeFields);
  if (scope === "response" && isMarked && topic !== "other") {
    if (hasCondition) return yes("medium", place, "the sentence says when it is returned");
    if (announcing.test(sentence)) return yes("medium", place, "the sentence lists codes");
  }
  if (scope === "response" && isMarked && namesProblem(code))
    return yes("medium", place, "its words say what goes wrong");
  if (scope !== "api" && (topic === "codes" || topic === "errors") && namesProblem(code))
    return yes("medium", place, "the sentence is about errors");
  if (isBelowErrors && namesProblem(code) && topic !== "other")
    return yes("medium", place, "a heading is about errors");
  return no("nothing says that it is an error code");
}

/** Words before a code that is returned. */
const returning =
  /(?:\b(?:returns?|returned|responds?|throws?|raises?|gives?|yields?|fails?|rejected|refused)(?: (?:with|by|as|the|an?|code|error|either|HTTP|status|[45]\d\d))*|liefert|gibt|renvoie|retourne|devuelve|retorna|restituisce|возвращает|返回|返す)\s*[`"']?$/iu;

/** Whether a code is rather what a success says: "Returns `ORDER_PLACED` when …". */
function namesSuccess(code: string): boolean {
  return !namesProblem(code) && toWords(code).some((word) => successes.has(word));
}

const successes: ReadonlySet<string> = new Set(
  `accepted active added alive approved authorized available complete completed confirmed created delivered done
  enabled false finished granted ok on open paid placed processed processing published queued ready received scheduled
  sent settled started succeeded success successful true updated up valid verified yes`.split(/\s+/),
);

/** Of these, those that no success has. */
const failing = /\b(?:throws?|raises?|fails?|rejected|refused|error)\b/iu;

/** "Possible codes: `A`, `B`". */
const announcing = /^(?:\p{L}+\s){0,2}(?:codes?|コード|代码)(?:\s\p{L}+)?\s*[:：]\s*`/iu;

const otherThing =
  "headers?|variables?|env|parameters?|params?|fields?|property|status|state|currency|country|language|locale|scopes?|permissions?|roles?|types?|methods?|events?|webhooks?|topics?|values?|flags?|options?|features?|kinds?|modes?|hints?|endpoints?|operations?|Status|Zustand|Feld|Kopfzeile|Ereignis|estado|campo|evento|état|statut|champ|événement|valeur|stato";

const before = new RegExp(
  `(?:\\b(?:${otherThing})|(?<!code) is|\\bset to|\\bequals?|状態|状态|状态为|ステータス|상태)\\s*(?:of|to|is|in|für|de|:|=|が|は|为)*\\s*[\`"']?$`,
  "iu",
);

/** "The status of the car must be X." */
const beforeVerb = new RegExp(
  `(?<!error )\\b(?:${otherThing})\\b[^\`,.;:]{0,40}\\b(?:is|are|be|was|being|ist|sein|est|être|es|ser|è)(?: (?:one of|either|not|still|already|in|set to))*\\s*[\`"']?$`,
  "iu",
);

const behind = new RegExp(`^[\`"']?\\s*(?:${otherThing})\\b`, "iu");

/** Whether the words beside a name say that it is a header, a state or the like. */
export function isOfProperty(sentence: string, code: string, { vocabulary, codeFields }: Knowledge): boolean {
  const at = sentence.indexOf(code);
  const [left, right] = [
    withoutList(sentence.slice(Math.max(0, at - 200), at)),
    sentence.slice(at + code.length),
  ];
  if (before.test(left) || beforeVerb.test(left) || behind.test(right)) return true;
  const property = /`([^`]+)`[^`]{0,25}`?$/.exec(left)?.[1];
  return property !== undefined && vocabulary.names.has(property) && !codeFields.has(property);
}

/** What is said before several names, said before the last of them too: "the status `A` or `B`". */
function withoutList(left: string): string {
  return left.replace(
    /(?:`[^`]+`[\s,、/]*(?:or|and|oder|und|ou|et|o|y|e|или|и|または|或|和)?\s*)+(`?)$/iu,
    "$1",
  );
}
