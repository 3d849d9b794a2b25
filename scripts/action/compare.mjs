/**
 * Compares each document with that of the base branch, for `action.yml`: writes one table for all of them to the file
 * REPORT and to the summary of the job. Ends with 1 where a change is as bad as FAIL_ON says.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { appendFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import { readEnv, requireEnv } from "./require-env.mjs";
import { runTool } from "./run-tool.mjs";
import { shorten } from "./shorten.mjs";

/** @typedef {{ failed: boolean, summary: string, head: string, rows: readonly string[] }} Comparison */

/** GitHub shows nothing of a summary of more than 1024 KiB. */
const mostBytes = 1_000_000;

const tool = requireEnv("ROOT");
const base = readEnv("BASE") ?? fetchBase(readEnv("BASE_REF"));
if (base === undefined) console.log("::notice title=openapi-errors::no base branch to compare with");
else if (hasRevision(base)) await report(base);
else {
  console.log(
    `::error title=openapi-errors::there is no revision ${base} to compare with; it has to be fetched`,
  );
  process.exitCode = 1;
}

/** @param {string} base */
async function report(base) {
  const { readApis } = await import(pathToFileURL(join(tool, "dist/generators/index.js")).href);
  /** @type {readonly { name: string, root: string }[]} */
  const apis = await readApis(process.cwd(), readEnv("API"));
  const comparisons = apis.map((api) => compare(api, base));
  const text = `### Changes in the errors of the API\n\n${formatReport(comparisons)}`;
  writeFileSync(requireEnv("REPORT"), text);
  const more = "There are more; the file of the output `report` has all of them.";
  appendFileSync(requireEnv("GITHUB_STEP_SUMMARY"), shorten(text, mostBytes, more));
  if (comparisons.some(({ failed }) => failed)) process.exitCode = 1;
}

/**
 * The branch as it is now; only its newest commit, since a checkout usually has none but its own.
 *
 * @param {string | undefined} ref
 * @returns {string | undefined}
 */
function fetchBase(ref) {
  if (ref === undefined) return undefined;
  const refspec = `+refs/heads/${ref}:refs/remotes/origin/${ref}`;
  execFileSync("git", ["fetch", "--quiet", "--no-tags", "--depth=1", "origin", refspec], {
    stdio: "inherit",
  });
  return `origin/${ref}`;
}

/**
 * @param {{ name: string, root: string }} api
 * @param {string} base
 * @returns {Comparison}
 */
function compare({ name, root }, base) {
  const path = `./${relative(process.cwd(), root).replaceAll("\\", "/")}`;
  if (!hasFile(base, path))
    return { failed: false, summary: `${name}: new, \`${base}\` does not have it`, head: "", rows: [] };
  const words = ["diff", `${base}:${path}`, path, "--format", "markdown", "--fail-on", requireEnv("FAIL_ON")];
  const ignore = readEnv("IGNORE");
  if (ignore !== undefined) words.push("--ignore", ignore);
  const { status, stdout } = runTool(words);
  if (status !== 0 && stdout === "")
    return { failed: true, summary: `${name}: cannot be compared; the log says why`, head: "", rows: [] };
  const [summary = "", , ...table] = stdout.trimEnd().split("\n");
  return {
    failed: status !== 0,
    summary: `${name}: ${summary}`,
    head: table.slice(0, 2).join("\n"),
    rows: table.slice(2),
  };
}

/** @param {string} revision */
function hasRevision(revision) {
  const words = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`];
  return spawnSync("git", words, { stdio: "ignore" }).status === 0;
}

/**
 * @param {string} revision
 * @param {string} path
 */
function hasFile(revision, path) {
  const { status } = spawnSync("git", ["cat-file", "-e", `${revision}:${path}`], { stdio: "ignore" });
  return status === 0;
}

/**
 * One table, in which the place of a change says which document it is of.
 *
 * @param {readonly Comparison[]} comparisons
 */
function formatReport(comparisons) {
  const summaries = comparisons.map(({ summary }) => `- ${summary}\n`).join("");
  const head = comparisons.find(({ rows }) => rows.length > 0)?.head;
  const rows = comparisons.flatMap((one) => one.rows);
  return head === undefined ? summaries : `${summaries}\n${[head, ...rows].join("\n")}\n`;
}
