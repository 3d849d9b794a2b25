import { splitClauses } from "./clauses.js";
import { findCodeStyle, isTellingStyle } from "./code-style.js";
import { findCondition } from "./condition.js";
import { findStatus, withStatus } from "./context.js";

/** A code within a sentence. */
export interface Mention {
  readonly code: string;
  readonly sentence: string;
  /** What the sentence says of it. */
  readonly meaning: string;
  readonly isMarked: boolean;
  /** Whether the words before it call it an error code. */
  readonly isLabelled: boolean;
  /** Whether the sentence says on which condition it is returned. */
  readonly hasCondition: boolean;
  /** What leads to it: for one of several with a condition each, what leads to the first. */
  readonly opening: string;
  /** The codes of its sentence, itself among them, where nothing else is said: "One of `A`, `B` or `C`." */
  readonly listed?: readonly string[];
  /** The status beside it. */
  readonly status?: string;
}

/** Words between the name of a property and a code: "`errorCode` will be `X`". */
const namesProperty =
  /(?:\b(?:error|err|reason)[\s_-]?codes?\b|\bFehlercode\b|code d['’]erreur|c[oó]digo de err?or?|codice di errore|エラーコード|错误码|错误代码|오류 ?코드|код(?:ом)? ошибки|`(?:error_?code|code|error|message|error_?message|reason)`)(?!\s*(?:,|and|or|und|et|y)\s*`?$)[^`.;]{0,40}$|\berrors?\s*(?:is|are|with|named|called|of|type|name|the|:|\s)*`?$/iu;

/** The codes in the sentences of a paragraph, which is given as Markdown. */
export function findMentions(text: string): readonly Mention[] {
  return splitSentences(text)
    .filter(({ length }) => length <= maxSentence)
    .flatMap(findInSentence);
}

/** Characters; what is longer is no sentence. */
const maxSentence = 3000;

/** How much of what stands before a code says what it is. */
const maxBefore = 200;

/** A code in a sentence, with where it stands. */
interface Found {
  readonly code: string;
  readonly written: string;
  readonly isMarked: boolean;
  readonly start: number;
  readonly end: number;
}

function findInSentence(sentence: string): readonly Mention[] {
  const found = listCodes(sentence);
  const clauses = splitClauses(sentence, found);
  const mentions: Mention[] = [];
  for (const [index, one] of found.entries()) {
    const { code, isMarked, written, start, end } = one;
    const before = sentence.slice(Math.max(0, start - maxBefore), start);
    const last = mentions.at(-1);
    const condition = clauses?.[index] ?? findCondition(sentence, code);
    const beside = `${written} ${/^\s*[([]([^)\]]*)[)\]]/.exec(sentence.slice(end))?.[0] ?? ""}`;
    mentions.push({
      code,
      sentence,
      meaning: condition ?? sentence.trim(),
      isMarked,
      isLabelled: namesProperty.test(before) || (isMarked && isLabel(one)) || goesOn(last, before),
      hasCondition: condition !== undefined,
      opening: clauses ? sentence.slice(0, found[0]?.start) : before,
      ...withStatus(findStatus(beside)),
    });
  }
  // A sentence that only lists codes says nothing of any of them.
  if (clauses || !isList(sentence, mentions)) return mentions;
  const isBareList = onlyLists.test(sentence.slice(0, found[0]?.start));
  const listed = isBareList ? { listed: mentions.map(({ code }) => code) } : {};
  return mentions.map((one) => ({ ...one, ...listed, meaning: "" }));
}

/** What leads to codes and says nothing of them. */
const onlyLists = /^\s*(?:(?:one|any|some|either)(?: of)?(?: the following)?:?)?\s*$/i;

function listCodes(sentence: string): readonly Found[] {
  const found = sentence.matchAll(/`([^`]+)`|(?<![\w.$/{-])([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)(?![\w(=-])/g);
  return [...found].flatMap((match) => {
    const [all, quoted, bare] = match;
    const written = quoted ?? bare ?? "";
    const code = stripLabel(written);
    const style = findCodeStyle(code);
    if (isPropertyOfCode(code) || style === undefined || (bare !== undefined && !isTellingStyle(style)))
      return [];
    const isMarked = quoted !== undefined;
    return [{ code, written, isMarked, start: match.index, end: match.index + all.length }];
  });
}

/** Whether what is between the backticks calls it a code: `errorCode: CARD_FROZEN`. */
function isLabel({ written, code }: Found): boolean {
  return written !== code && !/^[45]\d\d\s/.test(written);
}

/** "the error code `A` or `B`" names both. */
function goesOn(last: Mention | undefined, before: string): boolean {
  return (
    last?.isLabelled === true &&
    /`?[\s,]*(?:or|and|oder|und|ou|et|o|y|или|или|、|和|或)?\s*$/u.test(between(before, last.code))
  );
}

/** The name of the place rather than what is there. */
function isPropertyOfCode(word: string): boolean {
  return /^(?:err(?:or)?_?)?(?:code|message)$|^error$|^reason$/i.test(word);
}

/** Whether nothing but what leads to the codes is said, as in "The `errorCode` is one of `A` and `B`." */
function isList(sentence: string, mentions: readonly Mention[]): boolean {
  const [first, last] = [mentions[0], mentions.at(-1)];
  if (!first || !last) return false;
  const before = sentence.slice(0, sentence.indexOf(first.code));
  const after = sentence.slice(sentence.lastIndexOf(last.code) + last.code.length);
  const isAnnouncement = mentions.length > 1 || first.isLabelled;
  const listed = sentence.slice(before.length, sentence.length - after.length);
  const others = mentions.reduce((text, { code }) => text.replace(code, ""), listed);
  return (
    isAnnouncement &&
    countWords(others) < mentions.length &&
    countWords(after) < 3 &&
    countWords(before) < 14 &&
    !before.includes(",")
  );
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}

function between(text: string, code: string): string {
  return text.slice(text.lastIndexOf(code) + code.length).length < 15
    ? text.slice(text.lastIndexOf(code) + code.length)
    : "…";
}

/** `errorCode: KYC_REQUIRED` between one pair of backticks is that code. */
function stripLabel(text: string): string {
  return text
    .replace(/^[45]\d\d\s+/, "")
    .replace(/^\{?\s*["']?(?:error_?|err_?)?code["']?\s*[:=]\s*["']?/i, "")
    .replace(/["'}\s]+$/, "");
}

function splitSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?](?:\)|")?)\s+(?=[\p{Lu}\p{Lo}`"(*])|(?<=[。！？])|;\s+(?=(?:if|when|where|in case)\s)/u)
    .filter((one) => one.trim() !== "");
}
