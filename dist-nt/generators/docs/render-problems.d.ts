/** The page that says why there is no site. */
export declare function renderProblems(problems: readonly string[], templates: ReadonlyMap<string, string>): string;
