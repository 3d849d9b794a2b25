import { formatSuggestions } from "../names/suggest.js";
import type { FoundOperation } from "../openapi/operations.js";
import { formatPointer } from "../openapi/pointer.js";
import { type DescribedCode, toTitle } from "./coded-response.js";
import type { CarriedBody } from "./error-body.js";
import type { CodeStatement } from "./read-x-errors.js";
import type { Surroundings } from "./surroundings.js";

/** A code as the operation describes it, else as the catalog does; empty, and reported, if neither has a meaning. */
export function describeCode(
  { code: name, fix, retry, trigger, path, ...statement }: CodeStatement,
  { location, id }: FoundOperation,
  { catalog, codesByName, shared, report }: Surroundings,
): readonly DescribedCode[] {
  const code = codesByName.get(name) ?? name;
  const item = catalog.get(code);
  const at = location.child(["x-errors", ...path.map(String)]).key();
  const meaning = statement.meaning ?? item?.entry.meaning;
  if (meaning === undefined) {
    // Of the code of a shared response, that one reports it.
    if (shared.some(({ norm }) => norm.code === code)) return [];
    const hint = formatSuggestions(code, [...catalog.keys()]);
    report("errors/code-without-meaning", `\`${code}\` of \`${id}\` has no meaning${hint}`, at);
    return [];
  }
  const override = {
    ...(fix !== undefined && fix !== item?.entry.fix && { fix }),
    ...(retry !== undefined && retry !== item?.entry.retry && { retry }),
    ...(trigger && { trigger }),
  };
  const meaningAt = statement.meaning === undefined ? (item?.meaningAt ?? at) : at;
  return [
    {
      code,
      meaning,
      title: toTitle(item?.entry.title, code),
      override,
      origin: { code: at, meaning: meaningAt, fromShorthand: true },
    },
  ];
}

/** The codes that a body can carry; others are reported. */
export function keepCarried(
  codes: readonly DescribedCode[],
  body: CarriedBody,
  { id }: FoundOperation,
  { report }: Surroundings,
): readonly DescribedCode[] {
  return codes.filter(({ code, origin }) => {
    const reason = findHindrance(code, body);
    if (reason) report(reason.rule, `\`${code}\` of \`${id}\` ${reason.message}`, origin.code, reason.help);
    return !reason;
  });
}

/** Why a body cannot carry a code. */
function findHindrance(code: string, { hasNumericCode, codePath, listedCodes = [] }: CarriedBody) {
  if (hasNumericCode && !/^-?\d+$/.test(code)) {
    return {
      rule: "errors/invalid-extension",
      message: "is not a whole number, as the code in the body is",
      help: 'write the number that the API sends, as in `"4001"`',
    } as const;
  }
  if (listedCodes.length === 0 || listedCodes.includes(code)) return undefined;
  const at = formatPointer(codePath);
  return {
    rule: "errors/code-not-in-body",
    message: `is none of the codes that the body lists at \`${at}\`${formatSuggestions(code, listedCodes)}`,
    help: "correct its name, or add it to the list in the schema of the body",
  } as const;
}
