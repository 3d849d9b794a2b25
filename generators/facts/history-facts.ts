import type { Document } from "@redocly/openapi-core";
import { isChangeRuleId } from "../changes/change-rules.js";
import type { WrittenChange } from "../changes/describe-change.js";
import { isCalendarDate } from "../names/calendar-date.js";
import { isRecord } from "../openapi/openapi.js";
import { Place } from "../openapi/place.js";
import { readTexts } from "../openapi/read-text.js";

/** The history of the errors of an API: what its releases have changed. */
export interface HistoryFact {
  /** As written; `errors/invalid-history` checks its shape. */
  readonly written: unknown;
  readonly location: Place;
  /** The oldest first, as far as they have the right shape. */
  readonly releases: readonly ReleaseFact[];
  /** What became of each code that a release names as introduced or retired, as of the last release. */
  readonly lives: ReadonlyMap<string, CodeLife>;
}

/** A release: the errors of an API as they were from a day on. */
export interface ReleaseFact {
  /** As `2026-08-03`. */
  readonly date: string;
  /** Where it comes from, such as a commit. */
  readonly source?: string;
  readonly changes: readonly WrittenChange[];
  /** Codes that no operation returned before. */
  readonly introduced: readonly string[];
  readonly retired: readonly RetiredFact[];
}

/** A code that no operation returns from a release on. */
export interface RetiredFact {
  readonly code: string;
  /** What it meant; empty where that is not known. */
  readonly meaning: string;
  /** Whether the author says that the code is back, and means the same again. */
  readonly isBack: boolean;
  readonly location: Place;
}

/** What became of a code. */
export interface CodeLife {
  /** When an operation first returned it; not known of codes that are older than the history. */
  readonly since?: string;
  /** Where and when it was retired, unless it came back. */
  readonly retired?: RetiredFact & { readonly date: string };
}

/** Reads a history; what has the wrong shape is left out. */
export function readHistoryFacts({ source, parsed }: Document): HistoryFact {
  const location = Place.of({ source, pointer: "#/" });
  const list: readonly unknown[] = Array.isArray(parsed) ? parsed : [];
  const releases = list.flatMap((one, index) => readRelease(one, location.child(index)));
  return { written: parsed, location, releases, lives: followCodes(releases) };
}

function readRelease(written: unknown, location: Place): readonly ReleaseFact[] {
  if (!isRecord(written) || typeof written.date !== "string" || !isCalendarDate(written.date)) return [];
  const { date, source, changes, introduced, retired } = written;
  const list: readonly unknown[] = Array.isArray(changes) ? changes : [];
  return [
    {
      date,
      ...(typeof source === "string" && { source }),
      changes: list.flatMap(readChange),
      introduced: readTexts(introduced),
      retired: Object.entries(isRecord(retired) ? retired : {}).map(([code, entry]) =>
        readRetired(code, entry, location.child(["retired", code])),
      ),
    },
  ];
}

function readChange(written: unknown): readonly WrittenChange[] {
  if (!isRecord(written) || !isChangeRuleId(written.change)) return [];
  const { operations, codes } = written;
  const texts = (["status", "code", "to", "what"] as const).flatMap((key) =>
    typeof written[key] === "string" ? [[key, written[key]] as const] : [],
  );
  return [
    {
      change: written.change,
      operations: readTexts(operations),
      ...Object.fromEntries(texts),
      ...(codes !== undefined && { codes: readTexts(codes) }),
    },
  ];
}

function readRetired(code: string, entry: unknown, location: Place): RetiredFact {
  const { meaning, returned } = isRecord(entry) ? entry : {};
  return {
    code,
    meaning: typeof meaning === "string" ? meaning : "",
    isBack: returned === true,
    location,
  };
}

/** A code that comes back starts anew: what is asked for is since when it can be met without a break. */
function followCodes(releases: readonly ReleaseFact[]): ReadonlyMap<string, CodeLife> {
  const lives = new Map<string, CodeLife>();
  for (const { date, introduced, retired } of releases) {
    for (const one of retired) {
      const { since } = lives.get(one.code) ?? {};
      lives.set(one.code, {
        ...(since !== undefined && { since }),
        ...(!one.isBack && { retired: { ...one, date } }),
      });
    }
    for (const code of introduced) lives.set(code, { since: date });
  }
  return lives;
}
