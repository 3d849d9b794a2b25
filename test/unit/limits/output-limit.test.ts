import { describe, expect, it } from "vitest";
import { measureWritten } from "../../../generators/limits/document-limits.js";
import { createOutputLimit } from "../../../generators/limits/output-limit.js";
import { UnusableDocumentError } from "../../../generators/limits/unusable-document.js";

const file = (path: string, length: number) => ({ path, text: "x".repeat(length) });

describe("createOutputLimit", () => {
  it("takes as much as the floor of any document", () => {
    const take = createOutputLimit({}, "the client", 1000);
    expect(take(file("a", 500))).toEqual(file("a", 500));
    expect(take(file("b", 500))).toEqual(file("b", 500));
  });

  it("takes more of a document that says more, and names the file that is too much", () => {
    const document = { description: "x".repeat(1000) };
    const most = 1000 + 30 * measureWritten(document);
    const take = createOutputLimit(document, "the client", 1000);
    take(file("a", most));
    expect(() => take(file("b/c.ts", 1))).toThrow(UnusableDocumentError);
    expect(() => take(file("b/c.ts", 1))).toThrow(
      `the client would have more than ${most} characters, out of proportion to the document; the limit was exceeded at b/c.ts`,
    );
  });
});

describe("measureWritten", () => {
  it("counts texts, keys and what is around them", () => {
    expect(measureWritten({ key: "text" })).toBe(2 + 3 + 2 + 4 + 2);
    expect(measureWritten([1, null, true])).toBe(2 + 3 * 2);
  });

  it("counts once what stands in several places", () => {
    const shared = { text: "x".repeat(1000) };
    expect(measureWritten({ a: shared, b: shared })).toBeLessThan(1100);
  });
});
