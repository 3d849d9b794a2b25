import { resolve } from "node:path";
import { isAtLeast } from "../../generators/changes/change-rules.js";
import { compareVersions, readSurface } from "../../generators/compare-versions.js";
import { ConfigError } from "../../generators/config/config.js";
import { sortDiagnostics } from "../../generators/diagnostics/diagnostic.js";
import { formatDiagnostics } from "../../generators/diagnostics/format-diagnostics.js";
import type { Finding } from "../../generators/diff/finding.js";
import { formatFinding, summarizeFindings } from "../../generators/diff/format-findings.js";
import {
  formatFindingsAsGithub,
  formatFindingsAsJson,
  formatFindingsAsMarkdown,
} from "../../generators/diff/format-machine.js";
import { formatFindingsAsSarif } from "../../generators/diff/format-sarif.js";
import { type IgnoreFile, leaveOutIgnored, parseIgnoreFile } from "../../generators/diff/ignore-findings.js";
import { readTextIfAny } from "../../generators/io/read-files.js";
import { readVersion } from "../../generators/read-assets.js";
import type { CommandContext } from "../command-context.js";
import { findVersions, type NamedVersion } from "../diff/find-versions.js";
import type { Words } from "../parse-words.js";
import { requireFormat } from "../require-format.js";
import { UsageError } from "../usage-error.js";

const formats = ["pretty", "json", "markdown", "github", "sarif"] as const;

type DiffWords = Words<"format" | "fail-on" | "ignore", readonly [string, string]>;

/**
 * `openapi-errors diff <base> <revision> [--format …] [--fail-on breaking|warning|none] [--ignore file]`; a version
 * is a file, or one of a git revision as in `HEAD~1:spec/openapi.yaml`.
 *
 * @returns 1 where a change is as bad as `--fail-on` says, and where a document cannot be read
 * @throws {UsageError} for versions that have nothing in common
 */
export async function runDiff(
  { argument, options: { format: wanted, "fail-on": failOn = "breaking", ignore } }: DiffWords,
  context: CommandContext,
): Promise<0 | 1> {
  const format = requireFormat("diff", wanted, formats);
  const ignored = readIgnoreFile(ignore, context);
  const findings = await compare(await findVersions(argument, context.folder), context);
  if (!findings) return 1;
  const { kept, ignored: count, unused } = leaveOutIgnored(findings, ignored);
  const summary = summarizeFindings(kept, count);
  await printFindings(kept, format, summary, context);
  for (const one of unused) context.say(`${ignore}: ${one} is the fingerprint of no change`);
  context.say(summary);
  return failOn !== "none" && kept.some(({ severity }) => isAtLeast(severity, failOn)) ? 1 : 0;
}

/** @returns `undefined` where a document cannot be read, which has been said */
async function compare(
  [base, revision]: readonly [NamedVersion, NamedVersion],
  context: CommandContext,
): Promise<readonly Finding[] | undefined> {
  const before = await read(base, context);
  const after = base.key === revision.key ? before : await read(revision, context);
  if (!before || !after) return undefined;
  const findings = compareVersions({ surface: before, at: base.at }, { surface: after, at: revision.at });
  if (findings) return findings;
  throw new UsageError(
    `\`${base.name}\` and \`${revision.name}\` have no operation in common: give two versions of one document`,
  );
}

async function read(version: NamedVersion, { folder, say }: CommandContext) {
  const { surface, diagnostics } = await readSurface(version);
  if (surface) return surface;
  for (const text of formatDiagnostics(sortDiagnostics(diagnostics), folder)) say(`${text}\n`);
  say(`${version.name}: its document cannot be read, so that nothing is compared`);
  return undefined;
}

async function printFindings(
  findings: readonly Finding[],
  format: (typeof formats)[number],
  summary: string,
  { folder, print, say }: CommandContext,
): Promise<void> {
  if (format === "pretty") for (const one of findings) say(`${formatFinding(one, folder)}\n`);
  if (format === "json") print(formatFindingsAsJson(findings, folder));
  if (format === "markdown") print(formatFindingsAsMarkdown(findings, summary, folder));
  if (format === "github") print(formatFindingsAsGithub(findings, folder));
  if (format === "sarif") print(formatFindingsAsSarif(findings, folder, await readVersion()));
}

/** @throws {ConfigError} where there is no such file, or a line of it is no fingerprint */
function readIgnoreFile(path: string | undefined, { folder }: CommandContext): IgnoreFile {
  if (path === undefined) return parseIgnoreFile("");
  const text = readTextIfAny(resolve(folder, path));
  if (text === undefined) throw new ConfigError(`there is no ignore file ${path}`);
  const parsed = parseIgnoreFile(text);
  if (parsed.faultyLine === undefined) return parsed;
  throw new ConfigError(
    `${path}:${parsed.faultyLine}: not a fingerprint such as \`diff\` shows; a comment starts with \`#\``,
  );
}
