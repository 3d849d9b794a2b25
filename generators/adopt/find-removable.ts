import type { FoundCode } from "./proposal.js";
import type { Lines } from "./prose/blocks.js";
import type { StatementGroup } from "./prose/statement.js";

/** Lines of a description that say nothing but what has become structure. */
export interface RemovableLines {
  readonly lines: ReadonlySet<number>;
  /** Codes whose text is part of other prose, which stays. */
  readonly kept: readonly string[];
}

/** The lines of one description that can go, given the codes that were taken from it. */
export function findRemovable(found: readonly FoundCode[]): RemovableLines {
  const lines = new Set<number>();
  const kept: string[] = [];
  const taken = new Map<StatementGroup, Set<number>>();
  for (const { source } of found) {
    if (!source) continue;
    const indices = taken.get(source.group) ?? new Set();
    taken.set(source.group, indices.add(source.index));
  }
  for (const [group, indices] of taken) {
    for (const [index, statement] of group.statements.entries()) {
      if (!indices.has(index)) continue;
      const isApart =
        statement.form !== "sentence" && statement.form !== "definition" && isKnown(statement.lines);
      if (isApart && isAllTaken(group, statement.lines, indices)) addAll(lines, statement.lines);
      else kept.push(statement.code);
    }
    if (indices.size === group.statements.length && group.others === 0 && kept.length === 0)
      addFrame(lines, group);
  }
  return { lines, kept };
}

function isKnown([start, end]: Lines): boolean {
  return end > start;
}

/** A line may state several codes. */
function isAllTaken({ statements }: StatementGroup, lines: Lines, indices: ReadonlySet<number>): boolean {
  return statements.every((one, index) => one.lines[0] !== lines[0] || indices.has(index));
}

/** What is left of a list that is gone: the head of a table, and the sentence that announces it. */
function addFrame(lines: Set<number>, { lines: own, intro, introLines }: StatementGroup): void {
  if (!isKnown(own)) return;
  addAll(lines, own);
  if (introLines && isKnown(introLines) && /[:：]\s*$/.test(intro)) addAll(lines, introLines);
}

function addAll(lines: Set<number>, [start, end]: Lines): void {
  for (let line = start; line < end; line++) lines.add(line);
}
