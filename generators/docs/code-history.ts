import type { Contract, Release, ReleasedChange } from "../contract/contract.js";

/** What a release says of a code. */
export interface CodeChange {
  readonly release: Release;
  readonly change: ReleasedChange;
}

/** What the releases say of each code, the latest first. */
export function collectHistory({ releases }: Contract): ReadonlyMap<string, readonly CodeChange[]> {
  const history = new Map<string, CodeChange[]>();
  for (const release of [...releases].reverse()) {
    for (const change of [...release.changes].reverse()) {
      for (const code of change.codes) {
        const known = history.get(code) ?? [];
        history.set(code, known);
        known.push({ release, change });
      }
    }
  }
  return history;
}
