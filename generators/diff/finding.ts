import type { LocationObject } from "@redocly/openapi-core";
import {
  type Bump,
  type ChangeRuleId,
  changeRules,
  isAtLeast,
  type Severity,
} from "../changes/change-rules.js";
import { quote } from "../changes/quote.js";
import type { Place } from "../diagnostics/diagnostic.js";
import { toLongHash } from "../names/hash.js";
import { type Change, toPlaceKey } from "./change.js";

/** A change of the error contract, wherever callers meet it. */
export interface Finding {
  readonly rule: ChangeRuleId;
  readonly severity: Severity;
  /** What the version of the generated client needs. */
  readonly bump: Bump;
  /** One sentence that stands alone; text of a document is in backticks. */
  readonly message: string;
  /** The same without where: what happened to what. */
  readonly what: string;
  /** What callers have to do. */
  readonly hint: string;
  /** Where callers meet it, at least one. */
  readonly uses: readonly Use[];
  readonly code?: string;
  /** The new name of a renamed code. */
  readonly to?: string;
  /** The codes of a status that was added or removed, or of a list. */
  readonly codes?: readonly string[];
  /** Where it is in the base, or what is there that lost or gained something. */
  readonly base: Place;
  /** The same in the revision. */
  readonly revision: Place;
  /** The same for the same change, whatever else changes in the files. */
  readonly fingerprint: string;
}

/** An operation, and its status unless the change is of the whole operation. */
export interface Use {
  readonly operation: string;
  readonly status?: string | undefined;
}

/** Resolves a place of a version to line and column. */
export type Locate = (location: LocationObject, version: "base" | "revision") => Place;

/** Makes changes that come from one place one finding, the worst first, else in the order of the revision. */
export function toFindings(changes: readonly Change[], locate: Locate): readonly Finding[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const key = toKey(change);
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(change);
  }
  return [...groups.values()]
    .flatMap((group) => (group[0] ? [toFinding(group[0], group, locate)] : []))
    .sort((a, b) => Number(isAtLeast(b.severity, a.severity)) - Number(isAtLeast(a.severity, b.severity)));
}

function toKey({ rule, code, detail, base, revision, sharedBy }: Change): string {
  const place = sharedBy ?? `${toPlaceKey(base)} ${toPlaceKey(revision)}`;
  return JSON.stringify([rule, code, detail, place]);
}

function toFinding(first: Change, group: readonly Change[], locate: Locate): Finding {
  const { rule, code, to, codes = [], detail, subject, event } = first;
  const join = (...parts: readonly string[]) => parts.filter((part) => part !== "").join(" ");
  const uses = [
    ...new Map(
      group.map(({ operation, status }) => [`${status} ${operation}`, { operation, status }]),
    ).values(),
  ];
  const named = uses.map(({ operation, status }) => `${operation} ${status ?? ""}`).sort();
  return {
    rule,
    ...changeRules[rule],
    message: join(subject, formatUses(first, uses), event),
    what: join(subject, event),
    uses,
    ...(code !== undefined && { code }),
    ...(to !== undefined && { to }),
    ...(codes.length > 0 && { codes }),
    base: locate(first.base, "base"),
    revision: locate(first.revision, "revision"),
    fingerprint: toLongHash(JSON.stringify([rule, code, codes, detail, named])),
  };
}

/** How many operations a message names. */
const maxNamed = 3;

function formatUses({ subject, isAcrossStatuses, status }: Change, uses: readonly Use[]): string {
  const operations = [...new Set(uses.map(({ operation }) => operation))];
  const rest = operations.length - maxNamed;
  const [shown, more] = rest > 1 ? [operations.slice(0, maxNamed), rest] : [operations, 0];
  const named = [...shown.map(quote), ...(more > 0 ? [`${more} other operations`] : [])];
  if (isAcrossStatuses) return `of ${joinWords(named)}`;
  if (status === undefined)
    return `${operations.length === 1 ? "operation" : "operations"} ${joinWords(named)}`;
  const statuses = [...new Set(uses.flatMap((use) => use.status ?? []))];
  return `${subject === "" ? "" : "under "}${joinWords(statuses)} of ${joinWords(named)}`;
}

function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
