import type { Contract, Operation } from "../contract/contract.js";
import { toPropertyName, toStringLiteral } from "../emit/code.js";
import { nameOperations } from "../emit/operation-names.js";

/** Every kind of error but `code`, in the order in which one thinks of them. */
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

/** TypeScript that handles everything that can go wrong with an operation. */
export function renderOperationSample(contract: Contract, operation: Operation, packageName: string): string {
  const call = toFunctionName(contract, operation);
  const codes = listRuleCodes(operation);
  const handlers = [
    ...(codes.length > 0
      ? ["    code: {", ...codes.map((code) => `      ${toHandler(code)}`), "    },"]
      : []),
    ...kinds.map((kind) => `    ${toHandler(kind)}`),
  ];
  return [
    `import { ${call}, match } from ${toStringLiteral(packageName)};`,
    "",
    `const { data, error } = await ${call}(client, input);`,
    "if (error) {",
    "  match(error, {",
    ...handlers,
    "  });",
    "}",
    "",
  ].join("\n");
}

function toHandler(name: string): string {
  return `${toPropertyName(name)}: (error) => report(error.message),`;
}

/** TypeScript that tells a code apart on one of the operations that answer it. */
export function renderCodeSample(
  contract: Contract,
  operation: Operation,
  code: string,
  packageName: string,
): string {
  const call = toFunctionName(contract, operation);
  return [
    `import { ${call}, hasCode } from ${toStringLiteral(packageName)};`,
    "",
    `const { data, error } = await ${call}(client, input);`,
    `if (hasCode(error, ${toStringLiteral(code)})) {`,
    "  report(error.message);",
    "}",
    "",
  ].join("\n");
}

function listRuleCodes({ errors }: Operation): readonly string[] {
  const codes = errors.flatMap(({ codes: here }) =>
    here.filter(({ generic }) => !generic).map(({ code }) => code),
  );
  return [...new Set(codes)];
}

function toFunctionName(contract: Contract, { id }: Operation): string {
  return nameOperations(contract).get(id)?.call ?? id;
}
