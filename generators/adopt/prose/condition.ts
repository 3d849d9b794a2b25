/** Stands for the code, so that patterns need not be made of text; for private use, so that no text has it. */
const mark = "\uE000";

/** "Returns X if …", "X is returned when …". */
const behindCode =
  /^[^.,;]{0,60}\uE000\s*(?:(?:is|are|will be|gets|means|occurs|happens|appears)\s+)?(?:(?:returned|sent|raised|thrown|given|used|reported)\s*)?(?:,\s*)?(?:if|when|where|whenever|in case|because)\s+(.+)$/is;

/** "If …, X is returned." */
const beforeCode = /^(?:if|when|where|whenever|in case)\s+([^,]+),\s[^,]*\uE000[^,]{0,40}$/is;

/** Longer ones are no sentences. */
const maxLength = 1000;

/**
 * The condition that a sentence about a code names, as a sentence of its own: "The card is frozen." of "Returns
 * `CARD_FROZEN` if the card is frozen." Anything else is returned as it is.
 *
 * @param sentence as Markdown
 */
export function toCondition(sentence: string, code: string): string {
  const text = sentence.replace(`\`${code}\``, mark).replace(code, mark);
  if (text.length > maxLength || !text.includes(mark)) return sentence.trim();
  const condition = behindCode.exec(text)?.[1] ?? beforeCode.exec(text)?.[1];
  const isOfOne = condition !== undefined && condition.length >= 8 && !condition.includes(mark);
  return isOfOne ? toSentence(condition) : sentence.trim();
}

function toSentence(text: string): string {
  const start = text.trim();
  const capital = /^[a-z]/.test(start) ? `${start.charAt(0).toUpperCase()}${start.slice(1)}` : start;
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
