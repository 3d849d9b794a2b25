import { parseArgs } from "node:util";
import { readConfig } from "../../generators/config/read-config.js";
import { type Diagnostic, hasErrors } from "../../generators/diagnostics/diagnostic.js";
import { formatDiagnostic } from "../../generators/diagnostics/format-diagnostic.js";
import { formatAsGithub, formatAsJson } from "../../generators/diagnostics/format-machine.js";
import { lint } from "../../generators/index.js";
import { print, say } from "../say.js";
import { UsageError } from "../usage-error.js";

const formats = ["pretty", "json", "github"] as const;

/**
 * `openapi-errors lint [api] [--format pretty|json|github] [--strict]`.
 *
 * @returns 1 where a document has errors; warnings are no fault
 */
export async function runLint(words: readonly string[]): Promise<0 | 1> {
  const { wanted, format, strict } = parseWords(words);
  const diagnostics: Diagnostic[] = [];
  for (const api of await readConfig(process.cwd(), wanted)) {
    const found = await lint({ ...api, strict });
    diagnostics.push(...found);
    if (format === "pretty") for (const one of found) say(`${formatDiagnostic(one, process.cwd())}\n`);
    say(`${api.name}: ${summarize(found)}`);
  }
  if (format === "json") print(formatAsJson(diagnostics, process.cwd()));
  if (format === "github") print(formatAsGithub(diagnostics, process.cwd()));
  return hasErrors(diagnostics) ? 1 : 0;
}

function parseWords(words: readonly string[]) {
  const { values, positionals } = parse(words);
  if (positionals.length > 1) throw new UsageError("lint takes one api at most");
  const format = formats.find((name) => name === (values.format ?? "pretty"));
  if (!format) throw new UsageError(`no format \`${values.format}\`; there is: ${formats.join(", ")}`);
  return { wanted: positionals[0], format, strict: values.strict ?? false };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      options: { format: { type: "string" }, strict: { type: "boolean" } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function summarize(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic["severity"]) => {
    const many = diagnostics.filter((one) => one.severity === severity).length;
    return `${many} ${severity}${many === 1 ? "" : "s"}`;
  };
  return `${count("error")}, ${count("warning")}`;
}
