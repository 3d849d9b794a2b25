import { readFileSync } from "node:fs";
import { Source } from "@redocly/openapi-core";
import { describe, expect, it, test } from "vitest";
import { describeChange } from "../../generators/changes/describe-change.js";
import type { Finding } from "../../generators/diff/finding.js";
import { parseYaml } from "../../generators/engine/yaml.js";
import { type ReleaseFact, readHistoryFacts } from "../../generators/facts/history-facts.js";
import { parseReleased } from "../../generators/release/released-surface.js";
import { codes, findingsOf, toDocument } from "../diff/documents.js";
import { runCommand } from "../run-command.js";
import { createTemporaryFolder } from "../temporary-folder.js";
import { contract } from "./document.js";

const text = readFileSync("spec/errors/history.yaml", "utf8");
const history = readHistoryFacts({ source: new Source("history.yaml", text), parsed: parseYaml(text) });

/** The releases that are the commits of the API's own documentation. */
const commits = history.releases.filter(({ source }) => source !== undefined);

/** `code-added KYC_REQUIRED create-card`: all that these releases say. */
const listSteps = ({ changes }: ReleaseFact) =>
  changes.flatMap(({ change, code, operations }) =>
    operations.map((operation) => `${change} ${code} ${operation}`),
  );

/** The codes of each operation before the first release, and after each. */
const states = [new Map<string, readonly string[]>()];
for (const { changes } of commits) {
  const state = new Map(states.at(-1));
  for (const { change, code = "", operations } of changes)
    for (const operation of operations) {
      const others = (state.get(operation) ?? []).filter((one) => one !== code);
      state.set(operation, change === "code-added" ? [...others, code] : others);
    }
  states.push(state);
}

const everyOperation = [
  ...new Set(commits.flatMap(({ changes }) => changes.flatMap((one) => one.operations))),
];

/** A document in which each operation returns its codes; without any, it has no such response. */
function toStep(state: ReadonlyMap<string, readonly string[]>) {
  const paths = everyOperation.map((operation, index) => {
    const listed = state.get(operation) ?? [];
    const schema = { type: "object", required: ["errorCode"], properties: { errorCode: codes(...listed) } };
    const refusal = { description: "No.", content: { "application/json": { schema } } };
    const responses = { "200": { description: "Done." }, ...(listed.length > 0 && { "403": refusal }) };
    return [`/${index}`, { post: { operationId: operation, responses } }] as const;
  });
  return toDocument(Object.fromEntries(paths));
}

/** A renamed code is one finding: here it counts as the removal and the addition that the history has. */
function toSteps({ rule, code, to, codes: listed = [], uses }: Finding): readonly string[] {
  const all = (change: string, names: readonly (string | undefined)[]) =>
    names.flatMap((name) => uses.map(({ operation }) => `${change} ${name} ${operation}`));
  if (rule === "code-renamed") return [...all("code-removed", [code]), ...all("code-added", [to])];
  if (rule === "status-added") return all("code-added", listed);
  if (rule === "status-removed") return all("code-removed", listed);
  return all(rule, [code]);
}

describe("the real history, replayed as documents through `diff`", () => {
  it("has 144 changes in 51 steps", () => {
    expect({ steps: commits.length, changes: commits.flatMap(listSteps).length }).toEqual({
      steps: 51,
      changes: 144,
    });
  });

  it.each(commits.map((release, index) => ({ ...release, index })))(
    "gives exactly the changes of $date ($source)",
    async ({ index, ...release }) => {
      const [before, after] = states.slice(index, index + 2);
      if (!before || !after) throw new Error("no such step");
      const found = await findingsOf(toStep(before), toStep(after));
      expect(found.flatMap(toSteps).sort()).toEqual([...listSteps(release)].sort());
    },
  );

  it("finds the codes that were renamed", async () => {
    const renamed = await Promise.all(
      commits.map(async (_, index) => {
        const [before, after] = states.slice(index, index + 2);
        const found = before && after ? await findingsOf(toStep(before), toStep(after)) : [];
        return found.filter(({ rule }) => rule === "code-renamed").map(({ what }) => what);
      }),
    );
    expect(renamed.flat()).toEqual([
      "`KYC_CARD_PROGRAM_REGION_MISMATCH` renamed to `KYC_PROFILE_REGION_MISMATCH`",
      "`CARD_UNFREEZE_DISALLOWED` renamed to `CARD_UNFREEZE_NOT_ALLOWED`",
    ]);
  });
});

describe("the real history, replayed through `release`", () => {
  it("is written as it is, and refuses the one code that came back until somebody says that it is the same", async () => {
    const folder = await createTemporaryFolder();
    const path = "api.history.yaml";
    const release = (date: string) => runCommand(folder.path, ["release", "api.json", "--date", date]);
    const refused: string[] = [];
    for (const [index, state] of states.entries()) {
      await folder.write({ "api.json": JSON.stringify(toStep(state)) });
      const date = commits[index - 1]?.date ?? "2022-01-01";
      const { exitCode, stderr } = await release(date);
      if (exitCode === 0) continue;
      refused.push(`${date} ${/errors.retired-code\]: `(\w+)`/.exec(stderr)?.[1]}`);
      const written = await folder.read(path);
      await folder.write({ [path]: written.replace("KYC_REQUIRED: {}", "KYC_REQUIRED: { returned: true }") });
      expect((await release(date)).exitCode).toBe(0);
    }
    const released = await folder.read(path);
    await folder.remove();
    expect(refused).toEqual(["2023-11-29 KYC_REQUIRED"]);
    const replayed = readHistoryFacts({ source: new Source(path, released), parsed: parseYaml(released) });
    const toLives = ({ releases }: typeof replayed) =>
      releases.flatMap(({ date, introduced, retired }) => [
        ...introduced.map((code) => `${date} introduced ${code}`).sort(),
        ...retired.map(({ code }) => `${date} retired ${code}`).sort(),
      ]);
    expect(toLives(replayed)).toEqual(toLives({ ...history, releases: commits }));
  });
});

/** Codes that operations have by the norms of the API, whether their own documentation names them or not. */
const generic = new Set(["FORBIDDEN", "INVALID_REQUEST_INPUT"]);

test("the errors that are kept of the last release are what the history comes to", () => {
  const kept = parseReleased(readFileSync("spec/errors/history.released.json", "utf8"), {
    source: new Source("", ""),
    pointer: "#/",
  });
  if (typeof kept === "string") throw new Error(kept);
  expect(kept.release).toEqual({ date: history.releases.at(-1)?.date, count: history.releases.length });
  if (commits.length < history.releases.length) return;
  const listed = kept.surface.operations.flatMap(({ id, responses }) =>
    responses.flatMap((one) => one.codes.map(({ code }) => `${id} ${code}`)),
  );
  const replayed = [...(states.at(-1) ?? [])].flatMap(([id, all]) => all.map((code) => `${id} ${code}`));
  const withoutGeneric = (pairs: readonly string[]) =>
    pairs.filter((pair) => !generic.has(pair.split(" ").at(-1) ?? "")).sort();
  expect(withoutGeneric(listed)).toEqual(withoutGeneric(replayed));
});

describe("the history", () => {
  it("says since when each code exists, also of one that was away for a while", () => {
    const since = new Map(contract.catalog.map((entry) => [entry.code, entry.since]));
    expect([...since].filter(([, date]) => date === undefined)).toEqual([]);
    expect([
      since.get("KYC_REQUIRED"),
      since.get("LIVENESS_MISMATCH"),
      since.get("INVALID_REQUEST_INPUT"),
    ]).toEqual(["2023-11-29", "2023-09-01", "2025-03-11"]);
  });

  it("knows the codes that are retired", () => {
    const retired = [...history.lives].filter(([, life]) => life.retired).map(([code]) => code);
    expect(retired).toEqual(
      expect.arrayContaining(["AML_REQUIRED", "INVALID_USER", "SIGNATURE_DENIED", "CARD_STATE_INVALID"]),
    );
    const returned = new Set(contract.catalog.map(({ code }) => code));
    expect(retired.filter((code) => returned.has(code))).toEqual([]);
  });

  it("says what happened in words", () => {
    const [first] = history.releases;
    expect(first?.changes.map(describeChange)[0]).toBe("`KYC_REQUIRED` added");
  });
});
