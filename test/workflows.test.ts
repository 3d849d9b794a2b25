import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { parseYaml } from "@redocly/openapi-core";
import { describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<Record<string, { readonly permissions?: object; readonly steps: readonly Step[] }>>;
}

const folder = ".github/workflows";
const names = await readdir(folder);
const read = async (name: string) => parseYaml(await readFile(`${folder}/${name}`, "utf8")) as Workflow;
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

describe.each(names)("the workflow %s", (name) => {
  it("may read the repository, and whatever else a job says that it needs", async () => {
    expect((await read(name)).permissions).toEqual({ contents: "read" });
  });

  it("runs what is there", async () => {
    const scripts: Readonly<Record<string, string>> = { ...manifest.scripts };
    for (const { run = "" } of stepsOf(await read(name))) {
      for (const [, script = ""] of run.matchAll(/npm run ([\w:]+)/g))
        expect(scripts).toHaveProperty([script]);
      for (const [, path = ""] of run.matchAll(/node ([\w/.-]+)/g)) expect(existsSync(path), path).toBe(true);
    }
  });
});

it("publishes the site with the base path of where it is published", async () => {
  const steps = stepsOf(await read("pages.yml"));
  const build = steps.find(({ run }) => run?.includes("npm run examples"));
  expect(build?.env?.["OPENAPI_ERRORS_DOCS_URL"]).toMatch(/steps\.pages\.outputs\.base_url/);
});

it("publishes both packages with provenance, once they are tested", async () => {
  const { jobs } = await read("publish.yml");
  expect(jobs["publish"]?.permissions).toEqual({ contents: "read", "id-token": "write" });
  const runs = (jobs["publish"]?.steps ?? []).map(({ run = "" }) => run);
  const publishing = runs.filter((run) => run.includes("npm publish"));
  expect(publishing).toHaveLength(2);
  for (const run of publishing) expect(run).toContain("--provenance");
  expect(runs.indexOf("npm test")).toBeLessThan(runs.findIndex((run) => run.includes("npm publish")));
});
