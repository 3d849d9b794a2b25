import type { Contract, Operation } from "../contract/contract.js";
import { code, joinCode, toLineComment, toPropertyName, toStringLiteral } from "./code.js";
import { listRuleCodes, type RuleCode } from "./describe-codes.js";
import { nameOperations } from "./operation-names.js";

/** The kinds that every operation has, in the order of the README. */
const kinds = [
  "unknownCode",
  "invalidRequest",
  "unauthorized",
  "forbidden",
  "notFound",
  "rateLimited",
  "server",
  "unexpectedStatus",
  "unreadable",
  "network",
  "timeout",
  "aborted",
  "credentials",
] as const;

/**
 * A whole `match` to start from, as TypeScript: a handler for each code and each kind of an operation. `undefined`
 * where the contract has no such operation.
 *
 * @param from what has the errors, as an import names it: the package of the client, or a module
 */
export function writeMatch(contract: Contract, id: string, from: string): string | undefined {
  const operation = contract.operations.find((one) => one.id === id);
  const error = nameOperations(contract).get(id)?.error;
  if (!operation || !error) return undefined;
  return joinCode(
    [
      code`import { type ${error}, match } from ${toStringLiteral(from)};`,
      code``,
      code`export function explain(error: ${error}): string {`,
      code`  return match(error, {`,
      ...writeCodes(operation),
      ...listKinds(operation).map((kind) => code`    ${toPropertyName(kind)}: (e) => e.message,`),
      code`  });`,
      code`}`,
      code``,
    ],
    "\n",
  );
}

function listKinds({ errors }: Operation): readonly string[] {
  return errors.some(({ kind }) => kind === "refused") ? [...kinds, "refused"] : kinds;
}

function writeCodes(operation: Operation) {
  const codes = listRuleCodes(operation);
  if (codes.length === 0) return [];
  return [code`    code: {`, ...codes.flatMap(writeCode), code`    },`];
}

function writeCode({ code: name, uses }: RuleCode) {
  const meaning = uses[0]?.documented.meaning ?? "";
  const handler = code`      ${toPropertyName(name)}: (e) => e.message,`;
  return meaning === "" ? [handler] : [code`      ${toLineComment(meaning)}`, handler];
}
