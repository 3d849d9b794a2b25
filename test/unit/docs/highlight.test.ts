import fc from "fast-check";
import { expect, it } from "vitest";
import { highlight } from "../../../generators/docs/highlight.js";
import { unescapeHtml } from "../../docs/build-site.js";

it("marks what stands out", () => {
  expect(highlight('{ "a": "b", "c": true }')).toBe(
    '{ <span class="t-key">&quot;a&quot;</span>: <span class="t-string">&quot;b&quot;</span>, ' +
      '<span class="t-key">&quot;c&quot;</span>: <span class="t-word">true</span> }',
  );
  expect(highlight("await a(); // if b")).toBe(
    '<span class="t-word">await</span> a(); <span class="t-comment">// if b</span>',
  );
});

it("changes no character of the sample, and lets none out of its place", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."\"\\<>&'/:\n aif{}=`") }), (sample) => {
      const html = highlight(sample);
      const text = html.replace(/<span class="t-(comment|key|string|word)">|<\/span>/g, "");
      expect(text).not.toMatch(/[<>]/);
      expect(unescapeHtml(text)).toBe(sample);
    }),
  );
});
