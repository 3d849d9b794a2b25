import { join } from "node:path";
import { readConfig } from "../../generators/config/read-config.js";
import { formatCode } from "../../generators/diagnostics/format-code.js";
import { formatRule } from "../../generators/diagnostics/format-rule.js";
import { hasErrors, readContract } from "../../generators/index.js";
import { existsAsFile } from "../../generators/io/read-files.js";
import { suggest } from "../../generators/names/suggest.js";
import { findRule, rules } from "../../generators/rules/rules.js";
import type { CommandContext } from "../command-context.js";
import type { Words } from "../parse-words.js";
import { UsageError } from "../usage-error.js";

/**
 * `openapi-errors explain <rule|CODE>`: a rule needs no document, a code is looked up in those of
 * `redocly.yaml`.
 *
 * @returns 1 where no document has the code, but one has errors, so that the code may be missing from it
 * @throws {UsageError} for a name that is neither
 */
export async function runExplain(
  { argument: name }: Words<never, string>,
  context: CommandContext,
): Promise<0 | 1> {
  const rule = findRule(name);
  if (rule) {
    context.print(formatRule(rule));
    return 0;
  }
  return explainCode(name, context);
}

async function explainCode(name: string, { folder, say, print }: CommandContext): Promise<0 | 1> {
  const known = rules.map(({ id }): string => id);
  const faulty: string[] = [];
  let isFound = false;
  for (const api of await readApis(folder)) {
    const { contract, diagnostics } = await readContract(api);
    if (hasErrors(diagnostics)) faulty.push(api.name);
    known.push(...(contract?.catalog.map(({ code }) => code) ?? []));
    const text = contract && formatCode(contract, name, api.docsUrl);
    if (text === undefined) continue;
    print(`${isFound ? "\n" : ""}${text}`);
    isFound = true;
  }
  const missing = isFound ? "something" : `\`${name}\``;
  for (const api of faulty)
    say(
      `openapi-errors: the document of ${api} has errors, so that ${missing} may be missing; run: openapi-errors lint ${api}`,
    );
  if (isFound) return 0;
  if (faulty.length > 0) return 1;
  throw new UsageError(`no rule and no code is named \`${name}\`${hint(name, known)}`);
}

/** None where there is no `redocly.yaml`: then there are only rules. */
function readApis(folder: string) {
  return existsAsFile(join(folder, "redocly.yaml")) ? readConfig(folder, undefined) : [];
}

function hint(name: string, known: readonly string[]): string {
  const close = suggest(name, known).map((one) => `\`${one}\``);
  if (close.length === 0) return "";
  const last = close.pop();
  return `; did you mean ${close.length > 0 ? `${close.join(", ")} or ${last}` : last}?`;
}
