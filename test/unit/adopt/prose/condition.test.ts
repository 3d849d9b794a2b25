import { describe, expect, it } from "vitest";
import { findCondition } from "../../../../generators/adopt/prose/condition.js";

describe("the condition that a sentence names", () => {
  it.each([
    { sentence: "Returns `LOST_KEY` if the key is lost.", want: "The key is lost." },
    { sentence: "Fails with `LOST_KEY` (409) while somebody looks for it.", want: "Somebody looks for it." },
    { sentence: "If the key is lost, `LOST_KEY` is returned.", want: "The key is lost." },
    { sentence: "鍵がない場合は `LOST_KEY` を返します。", want: "鍵がない場合。" },
    { sentence: "鍵がないときは、`LOST_KEY`エラーが返されます。", want: "鍵がないとき。" },
    { sentence: "The value of `LOST_KEY` is a text.", want: undefined },
    { sentence: "鍵は `LOST_KEY` です。", want: undefined },
  ])("is a sentence of its own: $sentence", ({ sentence, want }) => {
    expect(findCondition(sentence, "LOST_KEY")).toBe(want);
  });
});
