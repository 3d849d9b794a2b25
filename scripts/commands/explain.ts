import { join } from "node:path";
import { readConfig } from "../../generators/config/read-config.js";
import { formatCode } from "../../generators/diagnostics/format-code.js";
import { formatRule } from "../../generators/diagnostics/format-rule.js";
import { understand } from "../../generators/index.js";
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
 * @returns 1 where a document that might have the code cannot be read
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
  const unread: string[] = [];
  let isFound = false;
  for (const api of await readApis(folder)) {
    const { understood } = await understand(api);
    if (!understood) {
      unread.push(api.name);
      continue;
    }
    known.push(...understood.contract.catalog.map(({ code }) => code));
    const text = formatCode(understood.contract, name, api.docsUrl);
    if (text === undefined) continue;
    print(`${isFound ? "\n" : ""}${text}`);
    isFound = true;
  }
  if (isFound) return 0;
  if (unread.length === 0)
    throw new UsageError(`no rule and no code is named \`${name}\`${hint(name, known)}`);
  const [first] = unread;
  say(
    `openapi-errors: the document of ${first} has errors, so its codes are not known; run: openapi-errors lint ${first}`,
  );
  return 1;
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
