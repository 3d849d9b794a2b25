import { join } from "node:path";
import type { ApiConfig } from "../../generators/config/config.js";
import { readConfig } from "../../generators/config/read-config.js";
import { hasErrors } from "../../generators/diagnostics/diagnostic.js";
import { formatCode } from "../../generators/diagnostics/format-code.js";
import { formatRule } from "../../generators/diagnostics/format-rule.js";
import { writeMatch } from "../../generators/emit/write-match.js";
import { existsAsFile } from "../../generators/io/read-files.js";
import { toRelativePath } from "../../generators/names/relative-path.js";
import { suggest } from "../../generators/names/suggest.js";
import { findRule, rules } from "../../generators/rules/rules.js";
import { readContract } from "../../generators/understand.js";
import type { CommandContext } from "../command-context.js";
import type { Words } from "../parse-words.js";
import { UsageError } from "../usage-error.js";

/**
 * `openapi-errors explain <rule|CODE>`: a rule needs no document, a code is looked up in those of
 * `redocly.yaml`. With `--match`, the name is that of an operation, whose `match` is printed.
 *
 * @returns 1 where no document has the code, but one has errors, so that the code may be missing from it
 * @throws {UsageError} for a name that is neither
 */
export async function runExplain(
  { argument: name, options }: Words<"match", string>,
  context: CommandContext,
): Promise<0 | 1> {
  if (options.match) return explainMatch(name, context);
  const rule = findRule(name);
  if (rule) {
    context.print(formatRule(rule));
    return 0;
  }
  return explainCode(name, context);
}

/** The handlers of an operation, from each document that has it. */
async function explainMatch(id: string, { folder, print }: CommandContext): Promise<0> {
  const known: string[] = [];
  const found: string[] = [];
  for (const api of await readApis(folder)) {
    const { contract } = await readContract(api);
    known.push(...(contract?.operations.map((operation) => operation.id) ?? []));
    found.push((contract && writeMatch(contract, id, toImport(api, folder))) ?? "");
  }
  const texts = found.filter((text) => text !== "");
  if (texts.length === 0) throw new UsageError(`no operation is named \`${id}\`${hint(id, known)}`);
  print(texts.join("\n"));
  return 0;
}

/** What a program imports errors from: the package, or the companion as the folder with the configuration sees it. */
function toImport({ client, output }: ApiConfig, folder: string): string {
  if (client.form !== "companion") return client.name;
  const path = toRelativePath(folder, join(output, "companion/errors.js"));
  return path.startsWith(".") ? path : `./${path}`;
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
  // Rules are known whatever a document may lack.
  if (!isFound && (faulty.length === 0 || isLikeRule(name)))
    throw new UsageError(`no rule and no code is named \`${name}\`${hint(name, known)}`);
  const missing = isFound ? "something" : `\`${name}\``;
  for (const api of faulty)
    say(
      `openapi-errors: the document of ${api} has errors, so that ${missing} may be missing; run: openapi-errors lint ${api}`,
    );
  return isFound ? 0 : 1;
}

/** Whether a name begins as those of rules do. */
function isLikeRule(name: string): boolean {
  return rules.some(({ id }) => name.startsWith(id.slice(0, id.indexOf("/") + 1)));
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
