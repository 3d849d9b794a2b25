import { describe, expect, it } from "vitest";
import { emitPackage } from "../../../generators/client/emit-package.js";
import { renderChangelog } from "../../../generators/client/render-changelog.js";
import type { Release } from "../../../generators/contract/contract.js";
import { createMarkdownEngine } from "../../../generators/markdown/markdown-engine.js";
import { contractOf } from "../contract/documents.js";
import { change, hostileText, release } from "../docs/releases.js";

const withReleases = (...releases: readonly Release[]) => ({ ...contractOf({}), releases });
const changelogOf = (...releases: readonly Release[]) => renderChangelog(withReleases(...releases))[0]?.text;

describe("the changelog of a client", () => {
  it("has the latest release first, with the version that it needed", () => {
    const removed = change({
      change: "code-removed",
      severity: "warning",
      effect: "removed",
      text: "`CARD_LOST` removed",
      status: "403",
      operations: ["list-cards", "get-card"],
    });
    const text = changelogOf(
      { id: "2026-01-01", date: "2026-01-01", changes: [], introduced: [], retired: [] },
      release("2026-02-01"),
      release("2026-03-01", { changes: [removed], retired: ["CARD_LOST"] }),
    );
    expect(text?.split("\n").slice(5).join("\n")).toBe(`## 2026-03-01 (major)

### Removed

- \`CARD_LOST\` removed (403 of \`list-cards\`, \`get-card\`)

### Retired

No operation returns any more: \`CARD_LOST\`.

## 2026-02-01 (major)

### Added

- **Breaking:** \`CARD_LOST\` added (\`list-cards\`)

## 2026-01-01

From here on, changes are recorded.
`);
  });

  it("is a file of the package, and neither is there without a history", () => {
    const filesOf = (...releases: readonly Release[]) => {
      const [manifest] = emitPackage(withReleases(...releases), { name: "a", version: "1.0.0" });
      return JSON.parse(manifest?.text ?? "{}").files;
    };
    expect(filesOf(release("2026-01-01"))).toEqual(["dist", "src", "CHANGELOG.md"]);
    expect(filesOf()).toEqual(["dist", "src"]);
    expect(changelogOf()).toBeUndefined();
  });

  it("takes text for text", () => {
    const odd = change({ text: hostileText, operations: [hostileText], codes: [hostileText] });
    const text = changelogOf(release("2026-01-01", { changes: [odd], retired: [hostileText] })) ?? "";
    expect(text).not.toMatch(/(?![\n])[\p{Cc}\p{Cf}]/u);
    const html = createMarkdownEngine().render(text.replace(/<!--.*-->/, ""));
    expect(html).not.toMatch(/<(script|img|a)\b/);
    expect(html.match(/<h[1-6]>/g)).toHaveLength(4);
  });
});
