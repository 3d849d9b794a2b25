import { readConfig } from "../../generators/config/read-config.js";
import { type Diagnostic, hasErrors } from "../../generators/diagnostics/diagnostic.js";
import { formatDiagnostics } from "../../generators/diagnostics/format-diagnostics.js";
import { formatAsGithub, formatAsJson } from "../../generators/diagnostics/format-machine.js";
import { lint } from "../../generators/understand.js";
import type { CommandContext } from "../command-context.js";
import type { Words } from "../parse-words.js";
import { requireFormat } from "../require-format.js";

/**
 * `openapi-errors lint [api] [--format pretty|json|github] [--strict]`.
 *
 * @returns 1 where a document has errors; warnings are no fault
 */
export async function runLint(
  { argument, options }: Words<"strict" | "format">,
  { folder, say, print }: CommandContext,
): Promise<0 | 1> {
  const format = requireFormat("lint", options.format, ["pretty", "json", "github"]);
  const diagnostics: Diagnostic[] = [];
  for (const api of await readConfig(folder, argument)) {
    const found = await lint({ ...api, strict: options.strict });
    diagnostics.push(...found);
    if (format === "pretty") for (const text of formatDiagnostics(found, folder)) say(`${text}\n`);
    say(`${api.name}: ${summarize(found)}`);
  }
  if (format === "json") print(formatAsJson(diagnostics, folder));
  if (format === "github") print(formatAsGithub(diagnostics, folder));
  return hasErrors(diagnostics) ? 1 : 0;
}

function summarize(diagnostics: readonly Diagnostic[]): string {
  const count = (severity: Diagnostic["severity"]) => {
    const many = diagnostics.filter((one) => one.severity === severity).length;
    return `${many} ${severity}${many === 1 ? "" : "s"}`;
  };
  return `${count("error")}, ${count("warning")}`;
}
