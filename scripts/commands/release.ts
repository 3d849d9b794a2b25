import { join, relative } from "node:path";
import type { ApiConfig } from "../../generators/config/config.js";
import { readConfig } from "../../generators/config/read-config.js";
import { type Diagnostic, hasErrors, sortDiagnostics } from "../../generators/diagnostics/diagnostic.js";
import { formatPlace } from "../../generators/diagnostics/format-diagnostic.js";
import { formatDiagnostics } from "../../generators/diagnostics/format-diagnostics.js";
import { summarizeFindings } from "../../generators/diff/format-findings.js";
import { existsAsFile } from "../../generators/io/read-files.js";
import { planWrites, writeFiles } from "../../generators/io/write-files.js";
import { type MadeRelease, makeRelease } from "../../generators/make-release.js";
import { toOneLine } from "../../generators/names/escape-controls.js";
import { formatRelease } from "../../generators/release/append-release.js";
import { formatReleaseAsJson } from "../../generators/release/format-json.js";
import { lint } from "../../generators/understand.js";
import type { CommandContext } from "../command-context.js";
import { findVersion, type NamedVersion } from "../diff/find-versions.js";
import type { Words } from "../parse-words.js";
import { requireOne } from "../require-one.js";

type ReleaseWords = Words<"date" | "base" | "dry-run" | "json">;

/**
 * `openapi-errors release [api] [--date 2026-08-03] [--base <git revision or file>] [--dry-run] [--json]`: adds what
 * has changed since the last release to the history.
 *
 * @returns 1 where the document has errors, or where nothing can be added to the history
 */
export async function runRelease(
  { argument, options }: ReleaseWords,
  context: CommandContext,
): Promise<0 | 1> {
  const { "dry-run": isDry, json } = options;
  const api = requireOne(await readConfig(context.folder, argument), "released");
  if (sayErrors(await lint(api), context)) return 1;
  const base = options.base === undefined ? undefined : await findBase(options.base, api, context);
  const { made, diagnostics } = await makeRelease(api, options.date ?? today(), base);
  if (sayErrors(diagnostics, context)) return 1;
  if (!made) {
    context.say(`${api.name}: nothing has changed since the last release, so that nothing is written`);
    if (json) context.print("null\n");
    return 0;
  }
  sayChanges(made, api, context);
  const isWritable = made.files !== undefined;
  if (json) context.print(formatReleaseAsJson(made.release));
  else if (isDry || !isWritable) context.print(formatRelease(made.release));
  if (isDry && isWritable) return 0;
  return write(made, context);
}

/** @returns whether there are errors, so that nothing is written */
function sayErrors(diagnostics: readonly Diagnostic[], { folder, say }: CommandContext): boolean {
  if (!hasErrors(diagnostics)) return false;
  const errors = sortDiagnostics(diagnostics).filter(({ severity }) => severity === "error");
  for (const text of formatDiagnostics(errors, folder)) say(`${text}\n`);
  say("nothing is released: the document has errors");
  return true;
}

/** A version as `diff` takes it; a revision alone is that of the document itself. */
function findBase(base: string, { root }: ApiConfig, { folder }: CommandContext): Promise<NamedVersion> {
  const isVersion = /.:./.test(base) || existsAsFile(join(folder, base)) || /\.(ya?ml|json)$/i.test(base);
  const path = relative(folder, root).replaceAll("\\", "/");
  return findVersion(isVersion ? base : `${base}:${path.startsWith(".") ? path : `./${path}`}`, folder);
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}

function sayChanges(
  { release, findings }: MadeRelease,
  { client }: ApiConfig,
  context: CommandContext,
): void {
  for (const { severity, rule, message, revision } of findings)
    context.say(`${severity}[${rule}]: ${toOneLine(message)}\n  ${formatPlace(revision, context.folder)}`);
  const { introduced, retired, date } = release;
  if (introduced.length > 0) context.say(`introduced: ${introduced.join(", ")}`);
  if (retired.size > 0) context.say(`retired: ${[...retired.keys()].join(", ")}`);
  context.say(
    findings.length === 0
      ? `${date}: the first release; from here on, changes are recorded`
      : `${date}: ${summarizeFindings(findings)} (it is ${client.version} now)`,
  );
}

async function write(
  { files, folder: target }: MadeRelease,
  { folder, say }: CommandContext,
): Promise<0 | 1> {
  if (!files) {
    say("the history has a form that cannot be added to by itself; put this at its end, then release again");
    return 1;
  }
  await writeFiles(target, await planWrites(target, files, []));
  for (const { path } of files) say(`wrote ${relative(folder, join(target, path)).replaceAll("\\", "/")}`);
  say("next: openapi-errors generate");
  return 0;
}
