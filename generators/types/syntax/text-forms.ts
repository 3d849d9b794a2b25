/** Whether text may be printed as an identifier. openapi-typescript writes a string as one that has quotes. */
export function isName(text: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(text) || /^"(?:[^"\\\n\r]|\\.)*"$/.test(text);
}

/** Whether text may be printed as a number; a property may be called like a number that is none. */
export function isNumber(text: string): boolean {
  return /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text) || text === "NaN" || text === "Infinity";
}

/** Whether text may stand inside a comment: it does not end it. */
export function isCommentText(text: string): boolean {
  return !text.includes("*/");
}
