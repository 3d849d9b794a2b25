import { type Code, code, type Identifier, joinCode, toIdentifier } from "../emit/code.js";

/** A status as a type, and what of the runtime it takes. */
export interface StatusType {
  readonly type: Code;
  readonly needs: readonly Identifier[];
}

const ranges: ReadonlyMap<string, Identifier> = new Map([
  ["4XX", toIdentifier("ClientErrorStatus")],
  ["5XX", toIdentifier("ServerErrorStatus")],
]);
const anyError = toIdentifier("ErrorStatus");
const remaining = toIdentifier("RemainingStatus");

/**
 * The statuses with which an answer is read by what the document says of `status`: the status itself, or
 * what is left of a range or of `default` by all that is said more exactly.
 *
 * @param documented every error status of the operation
 */
export function toStatusType(status: string, documented: readonly string[]): StatusType {
  if (/^\d{3}$/.test(status)) return { type: code`${Number(status)}`, needs: [] };
  const range = ranges.get(status) ?? anyError;
  const apart = listApart(status, documented);
  if (apart.length === 0) return { type: range, needs: [range] };
  const types = apart.map((one) => ranges.get(one) ?? code`${Number(one)}`);
  const named = apart.flatMap((one) => ranges.get(one) ?? []);
  return {
    type: code`${remaining}<${range}, ${joinCode(types, " | ")}>`,
    needs: [remaining, range, ...named],
  };
}

/** The statuses that are said more exactly than a range or `default`, each as widely as possible. */
function listApart(status: string, documented: readonly string[]): readonly string[] {
  const isIn = (range: string, one: string) => one !== range && one.startsWith(range.charAt(0));
  if (ranges.has(status)) return documented.filter((one) => isIn(status, one));
  const declared = documented.filter((one) => ranges.has(one));
  const exact = documented.filter(
    (one) => /^\d{3}$/.test(one) && !declared.some((range) => isIn(range, one)),
  );
  return [...exact, ...declared];
}
