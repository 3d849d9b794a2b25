import { describe, expect, it } from "vitest";
import type { Release } from "../../../generators/contract/contract.js";
import { renderFeed } from "../../../generators/docs/machine/feed.js";
import { buildSite } from "../../../generators/docs/site.js";
import { readAssets } from "../../../generators/read-assets.js";
import { contractOf, openApiDocument } from "../contract/documents.js";
import { change, hostileText, release } from "./releases.js";

const { templates } = await readAssets();

function feedOf(releases: readonly Release[], { docsUrl, client = "things-client" }: Names = {}): string {
  const info = { title: "Things & more", version: "1" };
  const [file] = renderFeed(
    buildSite({
      contract: { ...contractOf({ info }), releases },
      document: openApiDocument({ info }),
      api: {
        name: "things",
        root: "/project/openapi.yaml",
        output: "/project/generated",
        client: { name: client, version: "0.0.0" },
        ...(docsUrl !== undefined && { docsUrl }),
      },
      templates,
    }),
  );
  return file?.text ?? "";
}

interface Names {
  readonly docsUrl?: string;
  readonly client?: string;
}

const listAll = (text: string, element: string) =>
  [...text.matchAll(new RegExp(`<${element}>([^<]*)</${element}>`, "g"))].map(([, inner = ""]) => inner);

describe("the feed of changes", () => {
  it("is not there without a history", () => {
    expect(feedOf([])).toBe("");
  });

  it("has the latest release first, as of its own day rather than of today", () => {
    const text = feedOf([
      release("2026-01-01"),
      release("2026-02-01", { changes: [], bump: undefined } as object),
    ]);
    expect(listAll(text, "updated")).toEqual([
      "2026-02-01T00:00:00Z",
      "2026-02-01T00:00:00Z",
      "2026-01-01T00:00:00Z",
    ]);
    expect(listAll(text, "title")).toEqual([
      "Changes in the errors of Things &amp; more",
      "2026-02-01: From this release on, changes are recorded.",
      "2026-01-01: added CARD_LOST",
    ]);
    expect(text).toContain("&lt;code&gt;CARD_LOST&lt;/code&gt; added (");
  });

  it("has ids that stay, whatever else is released and wherever the site is", () => {
    const [first] = [release("2026-01-01")];
    if (!first) throw new Error("no release");
    const before = listAll(feedOf([first]), "id");
    const after = listAll(feedOf([first, release("2026-02-01")], { docsUrl: "https://docs.example" }), "id");
    expect(after[0]).toBe(before[0]);
    expect(after.at(-1)).toBe(before.at(-1));
    expect(new Set(after).size).toBe(3);
    expect(
      after.every((id) =>
        /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id),
      ),
    ).toBe(true);
    expect(listAll(feedOf([first], { client: "others" }), "id")).not.toContain(before[0]);
  });

  it("says where it is only where the docs are known to be published", () => {
    const published = feedOf([release("2026-01-01")], { docsUrl: "https://docs.example/a" });
    expect(published).toContain('xml:base="https://docs.example/a/"');
    expect(published).toContain('<link rel="self" href="https://docs.example/a/changes.atom"/>');
    const unknown = feedOf([release("2026-01-01")]);
    expect(unknown).not.toMatch(/xml:base|rel="self"|https?:(?!\/\/www\.w3\.org)/);
  });

  it("keeps to the latest hundred", () => {
    const many = Array.from({ length: 130 }, (_, index) => release(`20${String(index).padStart(2, "0")}`));
    expect(feedOf(many).match(/<entry>/g)).toHaveLength(100);
  });

  it("takes text for text", () => {
    const odd = change({ text: hostileText, operations: [hostileText], codes: [hostileText] });
    const text = feedOf([release("2026-01-01", { changes: [odd] })]);
    expect(text).not.toMatch(/<(script|img)|(?![\n])[\p{Cc}\p{Cf}\p{Cs}]|\ufffe/u);
    // A title is text, the content is HTML.
    const [, content = ""] = /<content type="html">([^<]*)/.exec(text) ?? [];
    expect(content).not.toMatch(/&lt;(script|img)|href&#x3D;&quot;(?!https:)/);
    expect(content).toContain("&amp;lt;script");
  });
});
