import { describe, expect, it } from "vitest";
import { openFolder } from "../../../generators/emit/handlebars.js";
import { createTemplates } from "../../../generators/emit/templates.js";

const render = createTemplates(
  openFolder("site"),
  new Map([
    ["site/page.hbs", "{{#each all}}{{#once this}}<p>{{> one}}</p>{{/once}}{{/each}}"],
    ["site/partials/one.hbs", "{{name}}"],
    ["other/partials/one.hbs", "{{other}}"],
    ["site/README.md.hbs", "{{name}}"],
  ]),
);

describe("a template", () => {
  it("escapes what it is given, except in Markdown", () => {
    expect(render("site/page.hbs", { all: [{ name: "<a>" }] })).toBe("<p>&lt;a&gt;</p>");
    expect(render("site/README.md.hbs", { name: "<a>" })).toBe("<a>");
  });

  it("takes a name that is missing for a mistake", () => {
    expect(() => render("site/page.hbs", { all: [{}] })).toThrow(/"name" not defined/);
    expect(() => render("site/missing.hbs", {})).toThrow("no template site/missing.hbs");
  });

  it("renders once what is shown on several pages, and apart what only looks the same", () => {
    let reads = 0;
    const counted = {
      get name() {
        reads += 1;
        return "a";
      },
    };
    const first = render("site/page.hbs", { all: [counted, { name: "b" }] });
    const readsOfFirst = reads;
    expect(first).toBe("<p>a</p><p>b</p>");
    expect(render("site/page.hbs", { all: [{ name: "c" }, counted] })).toBe("<p>c</p><p>a</p>");
    expect(reads).toBe(readsOfFirst);
  });
});
