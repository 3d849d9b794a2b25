import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseYaml } from "@redocly/openapi-core";

interface Step {
  readonly id?: string;
  readonly name: string;
  readonly if?: string;
  readonly run: string;
  readonly shell: string;
  readonly "working-directory"?: string;
  readonly "continue-on-error"?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

export const action = parseYaml(readFileSync("action.yml", "utf8")) as Action;

/** What GitHub would know of a run. */
export interface Job {
  /** Absolute path of the checkout. */
  readonly workspace: string;
  /** Absolute path of a folder for temporary files. */
  readonly temporary: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The context `github`, by dotted names, such as `base_ref`. */
  readonly github?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Absolute path of the checkout of the action; this repository by default. */
  readonly actionPath?: string;
}

/** What a run came to. */
export interface JobResult {
  readonly succeeded: boolean;
  readonly log: string;
  readonly summary: string;
  readonly outcomes: Readonly<Record<string, string>>;
}

/** Runs the steps of `action.yml` as GitHub does: each as a script of bash, with what it says that it needs. */
export async function runAction(job: Job): Promise<JobResult> {
  const { workspace, temporary, env = {} } = job;
  await mkdir(temporary, { recursive: true });
  const files = { GITHUB_OUTPUT: join(temporary, "output"), GITHUB_STEP_SUMMARY: join(temporary, "summary") };
  await writeFile(files.GITHUB_STEP_SUMMARY, "");
  const values = new Map<string, string>(listValues(job));
  const outcomes: Record<string, string> = {};
  let log = "";
  let succeeded = true;
  for (const step of action.runs.steps) {
    if (!succeeded || (step.if && !evaluate(step.if, values))) continue;
    await writeFile(files.GITHUB_OUTPUT, "");
    const own = Object.entries(step.env ?? {}).map(([name, text]) => [name, fill(text, values)] as const);
    const ended = await runBash(step.run, {
      cwd: resolve(workspace, fill(step["working-directory"] ?? ".", values)),
      env: {
        PATH: process.env["PATH"] ?? "",
        HOME: temporary,
        GITHUB_ACTION: "__self",
        GITHUB_WORKSPACE: workspace,
        RUNNER_TEMP: temporary,
        ...files,
        ...env,
        ...Object.fromEntries(own),
      },
    });
    log += ended.log;
    for (const line of (await readFile(files.GITHUB_OUTPUT, "utf8")).split("\n")) {
      const [name = "", ...rest] = line.split("=");
      if (step.id) values.set(`steps.${step.id}.outputs.${name}`, rest.join("="));
    }
    const outcome = ended.code === 0 ? "success" : "failure";
    if (step.id) values.set(`steps.${step.id}.outcome`, outcome);
    outcomes[step.name] = outcome;
    if (outcome === "failure" && !step["continue-on-error"]) succeeded = false;
  }
  return { succeeded, log, outcomes, summary: await readFile(files.GITHUB_STEP_SUMMARY, "utf8") };
}

function* listValues({ inputs = {}, github = {}, actionPath = resolve(".") }: Job) {
  const known = { action_path: actionPath, token: "job-token", ...github };
  for (const [name, value] of Object.entries(known)) yield [`github.${name}`, value] as const;
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default] as const);
  for (const [name, value] of [...defaults, ...Object.entries(inputs)])
    yield [`inputs.${name}`, value.replace(/^\$\{\{ github\.token \}\}$/, known.token)] as const;
}

/** Expressions are names alone; what has no value is empty, as on GitHub. */
function fill(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => values.get(name) ?? "");
}

/** `a == 'b'`, joined by `&&`. */
function evaluate(condition: string, values: ReadonlyMap<string, string>): boolean {
  return condition.split(" && ").every((one) => {
    const [, name = "", wanted] = /^([\w.-]+) == '([^']*)'$/.exec(one) ?? [];
    if (wanted === undefined) throw new Error(`a condition that the test does not know: ${one}`);
    return values.get(name) === wanted;
  });
}

/** Runs a script as a step of `shell: bash` is run. */
export async function runBash(
  script: string,
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<{ readonly code: number | null; readonly log: string }> {
  const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", "-c", script], options);
  let log = "";
  const take = (chunk: Buffer) => {
    log += chunk;
  };
  child.stdout.on("data", take);
  child.stderr.on("data", take);
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { code, log };
}

/** A folder of programs that take the place of others, for the start of PATH. */
export async function writePrograms(
  folder: string,
  programs: Readonly<Record<string, string>>,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const [name, script] of Object.entries(programs))
    await writeFile(join(folder, name), `#!/bin/bash\n${script}\n`, { mode: 0o755 });
  await appendFile(join(folder, ".keep"), "");
  return `${folder}:${process.env["PATH"]}`;
}
