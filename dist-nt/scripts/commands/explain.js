import { join } from "node:path";
import { readConfig } from "../../generators/config/read-config.js";
import { formatCode } from "../../generators/diagnostics/format-code.js";
import { formatRule } from "../../generators/diagnostics/format-rule.js";
import { hasErrors, readContract, writeMatch } from "../../generators/index.js";
import { existsAsFile } from "../../generators/io/read-files.js";
import { suggest } from "../../generators/names/suggest.js";
import { findRule, rules } from "../../generators/rules/rules.js";
import { UsageError } from "../usage-error.js";
/**
 * `openapi-errors explain <rule|CODE>`: a rule needs no document, a code is looked up in those of
 * `redocly.yaml`. With `--match`, the name is that of an operation, whose `match` is printed.
 *
 * @returns 1 where no document has the code, but one has errors, so that the code may be missing from it
 * @throws {UsageError} for a name that is neither
 */
export async function runExplain({ argument: name, options }, context) {
    if (options.match)
        return explainMatch(name, context);
    const rule = findRule(name);
    if (rule) {
        context.print(formatRule(rule));
        return 0;
    }
    return explainCode(name, context);
}
/** The handlers of an operation, from each document that has it. */
async function explainMatch(id, { folder, print }) {
    const known = [];
    const found = [];
    for (const api of await readApis(folder)) {
        const { contract } = await readContract(api);
        known.push(...(contract?.operations.map((operation) => operation.id) ?? []));
        found.push((contract && writeMatch(contract, id, api.client.name)) ?? "");
    }
    const texts = found.filter((text) => text !== "");
    if (texts.length === 0)
        throw new UsageError(`no operation is named \`${id}\`${hint(id, known)}`);
    print(texts.join("\n"));
    return 0;
}
async function explainCode(name, { folder, say, print }) {
    const known = rules.map(({ id }) => id);
    const faulty = [];
    let isFound = false;
    for (const api of await readApis(folder)) {
        const { contract, diagnostics } = await readContract(api);
        if (hasErrors(diagnostics))
            faulty.push(api.name);
        known.push(...(contract?.catalog.map(({ code }) => code) ?? []));
        const text = contract && formatCode(contract, name, api.docsUrl);
        if (text === undefined)
            continue;
        print(`${isFound ? "\n" : ""}${text}`);
        isFound = true;
    }
    const missing = isFound ? "something" : `\`${name}\``;
    for (const api of faulty)
        say(`openapi-errors: the document of ${api} has errors, so that ${missing} may be missing; run: openapi-errors lint ${api}`);
    if (isFound)
        return 0;
    if (faulty.length > 0)
        return 1;
    throw new UsageError(`no rule and no code is named \`${name}\`${hint(name, known)}`);
}
/** None where there is no `redocly.yaml`: then there are only rules. */
function readApis(folder) {
    return existsAsFile(join(folder, "redocly.yaml")) ? readConfig(folder, undefined) : [];
}
function hint(name, known) {
    const close = suggest(name, known).map((one) => `\`${one}\``);
    if (close.length === 0)
        return "";
    const last = close.pop();
    return `; did you mean ${close.length > 0 ? `${close.join(", ")} or ${last}` : last}?`;
}
