/** Words that no binding of a module may have (ECMA-262 section 12.7.2), and `then`, by which a namespace becomes a promise. */
export const reservedWords: readonly string[] = [
  "break case catch class const continue debugger default delete do else enum export extends false finally",
  "for function if import in instanceof new null return super switch this throw true try typeof var void",
  "while with let static yield await async implements interface package private protected public",
  "arguments eval undefined then",
].flatMap((line) => line.split(" "));
