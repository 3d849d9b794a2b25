import type { Release, ReleasedChange } from "../../../generators/contract/contract.js";

/** Does harm wherever it is taken for more than text. */
export const hostileText =
  "`a` <script>harmed=1</script><img src=x onerror=harmed=1> [b](javascript:harmed=1) ![c](https://evil.example/c.png) ]]> --> \u001b[31m\u202e\u0000\ufffe\ud800 {{constructor}}\n# d\n- e";

/** A change of a release; a code that was added unless said otherwise. */
export function change(more: Partial<ReleasedChange> = {}): ReleasedChange {
  return {
    change: "code-added",
    severity: "breaking",
    effect: "added",
    text: "`CARD_LOST` added",
    operations: ["list-cards"],
    codes: ["CARD_LOST"],
    ...more,
  };
}

/** A release of one change, unless said otherwise. */
export function release(date: string, more: Partial<Release> = {}): Release {
  return { id: date, date, bump: "major", changes: [change()], introduced: [], retired: [], ...more };
}
