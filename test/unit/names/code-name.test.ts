import { describe, expect, it } from "vitest";
import { findCodeByName, nameCodes } from "../../../generators/names/code-name.js";
import { nameCodePages } from "../../../generators/names/code-page.js";

const errors = "https://api.example/errors";

const cases: readonly {
  readonly name: string;
  readonly given: readonly string[];
  readonly want: readonly string[];
}[] = [
  { name: "codes that are no URIs as they are", given: ["GONE", "a/b"], want: ["GONE", "a/b"] },
  { name: "the last part of a path", given: [`${errors}/gone`], want: ["gone"] },
  { name: "a fragment", given: [`${errors}#gone`, `${errors}#locked`], want: ["gone", "locked"] },
  { name: "the last part of a URN", given: ["urn:problem-type:bikes:gone"], want: ["gone"] },
  { name: "a page without its ending", given: [`${errors}/gone.html`], want: ["gone"] },
  { name: "a path that ends with a slash", given: [`${errors}/gone/`], want: ["gone"] },
  {
    name: "more of what would be alike",
    given: [`${errors}/gone`, "https://api.example/racks/gone", `${errors}/locked`],
    want: ["errors-gone", "racks-gone", "locked"],
  },
  {
    name: "more of what a code is called already",
    given: ["gone", `${errors}/gone`],
    want: ["gone", "errors-gone"],
  },
  {
    name: "all of what differs in its scheme alone",
    given: ["http://api.example/gone", "https://api.example/gone"],
    want: ["http://api.example/gone", "https://api.example/gone"],
  },
];

describe("nameCodes", () => {
  it.each(cases)("has $name", ({ given, want }) => {
    expect([...nameCodes(given).values()]).toEqual(want);
  });

  it("leads back from the name to the code", () => {
    const codes = [`${errors}/gone`, `${errors}/locked`, "LOST"];
    expect(["gone", `${errors}/locked`, "LOST", "else"].map((name) => findCodeByName(name, codes))).toEqual([
      `${errors}/gone`,
      `${errors}/locked`,
      "LOST",
      "else",
    ]);
  });

  it("names the pages of codes", () => {
    const catalog = [{ code: `${errors}/gone` }, { code: "LOST" }];
    expect([...nameCodePages(catalog)]).toEqual([
      [`${errors}/gone`, "gone"],
      ["LOST", "LOST"],
    ]);
  });
});
