/** The names closest to a word, nearest first, three at most; none that differs in more than a third of its letters. */
export declare function suggest(word: string, names: readonly string[]): readonly string[];
/** The names closest to a word as the end of a sentence, such as "; did you mean `a` or `b`"; empty where none is close. */
export declare function formatSuggestions(word: string, names: readonly string[]): string;
/** The number of letters to insert, delete or replace (Levenshtein distance). */
export declare function editDistance(from: string, to: string): number;
