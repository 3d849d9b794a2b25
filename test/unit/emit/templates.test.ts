import { describe, expect, it } from "vitest";
import { createTemplates } from "../../../generators/emit/templates.js";

const render = createTemplates(
  new Map([
    ["page.hbs", "{{#each all}}{{#once this}}<p>{{> one}}</p>{{/once}}{{/each}}"],
    ["partials/one.hbs", "{{name}}"],
    ["README.md.hbs", "{{name}}"],
  ]),
);

describe("a template", () => {
  it("escapes what it is given, except in Markdown", () => {
    expect(render("page.hbs", { all: [{ name: "<a>" }] })).toBe("<p>&lt;a&gt;</p>");
    expect(render("README.md.hbs", { name: "<a>" })).toBe("<a>");
  });

  it("takes a name that is missing for a mistake", () => {
    expect(() => render("page.hbs", { all: [{}] })).toThrow(/"name" not defined/);
    expect(() => render("missing.hbs", {})).toThrow("no template missing.hbs");
  });

  it("renders once what is shown on several pages, and apart what only looks the same", () => {
    let reads = 0;
    const counted = {
      get name() {
        reads += 1;
        return "a";
      },
    };
    const first = render("page.hbs", { all: [counted, { name: "b" }] });
    const readsOfFirst = reads;
    expect(first).toBe("<p>a</p><p>b</p>");
    expect(render("page.hbs", { all: [{ name: "c" }, counted] })).toBe("<p>c</p><p>a</p>");
    expect(reads).toBe(readsOfFirst);
  });
});
