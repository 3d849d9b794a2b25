import { describe, expect, it } from "vitest";
import { toSlug, toSlugs } from "../../../generators/names/slug.js";

describe("toSlug", () => {
  it.each([
    ...["KYC_REQUIRED", "create-card", "404", "a", "A".repeat(80), "CONFLICT", "com10", "console"],
    ...["カード取得", "карта_создать", "कार्ड", "get-カード"],
  ])("keeps %s", (name) => {
    expect(toSlug(name)).toBe(name);
  });

  it.each([
    { given: "a/b", want: /^a-b-[0-9a-z]{7}$/ },
    { given: "../../etc/passwd", want: /^etc-passwd-[0-9a-z]{7}$/ },
    { given: "a b", want: /^a-b-[0-9a-z]{7}$/ },
    { given: "a.b", want: /^a-b-[0-9a-z]{7}$/ },
    // Would take longer than a test may, if its characters were tried in several ways.
    { given: `${"a".repeat(50)}/`, want: /^a{50}-[0-9a-z]{7}$/ },
    {
      given: "https://example.com/problems/Sold-Out",
      want: /^https-example-com-problems-sold-out-[0-9a-z]{7}$/,
    },
    { given: "über-größe", want: /^uber-grosse-[0-9a-z]{7}$/ },
    { given: "Ærø Łódź ấ", want: /^aero-lodz-a-[0-9a-z]{7}$/ },
    { given: "カードを 取得", want: /^カードを-取得-[0-9a-z]{7}$/ },
    { given: "ド".normalize("NFD"), want: /^ド-[0-9a-z]{7}$/ },
    { given: "ＡＢ／ｶ", want: /^ab-カ-[0-9a-z]{7}$/ },
    { given: "\u0301a", want: /^a-[0-9a-z]{7}$/ },
    { given: "カ\u200d\u202eド\u3164", want: /^カ-ド-[0-9a-z]{7}$/ },
    { given: "ｃｏｎ", want: /^con-[0-9a-z]{7}$/ },
    { given: "com²", want: /^com2-[0-9a-z]{7}$/ },
    { given: "\ud800", want: /^x-[0-9a-z]{7}$/ },
    { given: "取".repeat(61), want: /^取{60}-[0-9a-z]{7}$/ },
    { given: "get 𠮷 card", want: /^get-card-[0-9a-z]{7}$/ },
    { given: "😀", want: /^x-[0-9a-z]{7}$/ },
    { given: ".", want: /^x-[0-9a-z]{7}$/ },
    { given: "", want: /^x-[0-9a-z]{7}$/ },
    { given: "A".repeat(81), want: /^a{60}-[0-9a-z]{7}$/ },
    { given: "CON", want: /^con-[0-9a-z]{7}$/ },
    { given: "com1", want: /^com1-[0-9a-z]{7}$/ },
    { given: "nul.txt", want: /^nul-txt-[0-9a-z]{7}$/ },
    { given: "LPT9", want: /^lpt9-[0-9a-z]{7}$/ },
    { given: "a..", want: /^a-[0-9a-z]{7}$/ },
  ])("gives $given a readable rest and a hash", ({ given, want }) => {
    expect(toSlug(given)).toMatch(want);
  });

  it("tells apart what reads the same", () => {
    expect(new Set(["a b", "a/b", "a.b", "a  b", "A b"].map(toSlug)).size).toBe(5);
  });
});

describe("toSlugs", () => {
  it("keeps names that do not meet", () => {
    expect([...toSlugs(["b", "a"])]).toEqual([
      ["a", "a"],
      ["b", "b"],
    ]);
  });

  it("tells apart what a file system takes for the same", () => {
    const slugs = toSlugs(["kyc", "KYC", "Kyc"]);
    expect(slugs.get("KYC")).toBe("KYC");
    expect(slugs.get("Kyc")).toMatch(/^Kyc-[0-9a-z]{7}$/);
    expect(slugs.get("kyc")).toMatch(/^kyc-[0-9a-z]{7}$/);
    expect(new Set([...slugs.values()].map((slug) => slug.toLowerCase())).size).toBe(3);
  });

  it("gives the same whatever the order", () => {
    const names = ["kyc", "KYC", "a/b", "a b", "Kyc"];
    expect([...toSlugs(names)]).toEqual([...toSlugs([...names].reverse())]);
  });

  it("tells apart a name and what another one becomes", () => {
    const hashed = toSlugs(["KYC", "kyc"]).get("kyc") ?? "";
    const slugs = toSlugs(["KYC", "kyc", hashed.toUpperCase()]);
    expect(new Set([...slugs.values()].map((slug) => slug.toLowerCase())).size).toBe(3);
  });
});
