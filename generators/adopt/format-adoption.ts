import type { Place } from "../diagnostics/diagnostic.js";
import type { FoundCode, PassedOver, Proposal, ProsePlace } from "./proposal.js";

/** How places are shown. */
export interface PlaceFormat {
  readonly locate: (place: ProsePlace) => Place;
  /** The path to show for an absolute one. */
  readonly toPath: (path: string) => string;
}

/** A proposal as three lines for people. */
export function formatProposal(proposal: Proposal, format: PlaceFormat): string {
  const { operation, status, code, meaning, fix, confidence, reasons, place } = proposal;
  return [
    `${operation} ${status} ${code}`,
    `  ${meaning}${fix === undefined ? "" : ` Fix: ${fix}`}`,
    `  ${formatPlace(place, format)} (${confidence}: ${reasons.join("; ")})`,
  ].join("\n");
}

function formatPlace(place: ProsePlace, { locate, toPath }: PlaceFormat): string {
  const { file, line, column } = locate(place);
  return `${toPath(file)}:${line}:${column}`;
}

/** How many codes were found, for people. */
export function summarizeProposals(proposals: readonly Proposal[], unassigned: readonly FoundCode[]): string {
  const codes = new Set(proposals.map(({ code }) => code)).size;
  const operations = new Set(proposals.map(({ operation }) => operation)).size;
  const more =
    unassigned.length === 0
      ? ""
      : `, and ${count(unassigned.length, "code")} that no operation is said to return`;
  return `${count(codes, "code")} on ${count(operations, "operation")}, ${count(proposals.length, "pair")} of operation and code${more}`;
}

function count(many: number, what: string): string {
  return `${many} ${what}${many === 1 ? "" : "s"}`;
}

/** What was found, as JSON for programs. */
export function formatAsJson(
  found: {
    readonly proposals: readonly Proposal[];
    readonly unassigned: readonly FoundCode[];
    readonly passedOver: readonly PassedOver[];
    readonly locked: readonly { readonly proposal: Proposal; readonly reason: string }[];
  },
  files: readonly string[],
  { locate, toPath }: PlaceFormat,
): string {
  const at = (place: ProsePlace) => {
    const { file, line, column } = locate(place);
    return { file: toPath(file), line, column };
  };
  const toCode = ({ code, meaning, fix, status, confidence, reasons, place }: FoundCode) => ({
    code,
    meaning,
    ...(fix !== undefined && { fix }),
    ...(status !== undefined && { status }),
    confidence,
    reasons,
    ...at(place),
  });
  const toPair = (one: Proposal) => ({ operation: one.operation, ...toCode(one) });
  const value = {
    proposals: found.proposals.map(toPair),
    unassigned: found.unassigned.map(toCode),
    locked: found.locked.map(({ proposal, reason }) => ({ ...toPair(proposal), reason })),
    passedOver: found.passedOver.map(({ word, reason, place }) => ({ word, reason, ...at(place) })),
    files: files.map(toPath),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}
