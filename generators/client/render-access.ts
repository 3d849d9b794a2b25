import type { Contract } from "../contract/contract.js";
import { type AuthFunction, listAuthFunctions } from "../emit/auth-functions.js";
import { toPropertyName, toStringLiteral } from "../emit/code.js";

/** How a client is given credentials, as TypeScript; empty where no operation takes any. */
export function renderCredentials(contract: Contract, name: string): string {
  const functions = listAuthFunctions(contract);
  if (functions.length === 0) return "";
  const names = ["createClient", ...functions.map((one) => one.name as string)].sort();
  return [
    `import { ${names.join(", ")} } from ${toStringLiteral(name)};`,
    "",
    "const client = createClient({",
    "  auth: [",
    ...functions.map((one) => `    ${one.name}(${argumentsOf[one.form]}),`),
    "  ],",
    "});",
    "",
  ].join("\n");
}

const argumentsOf: Readonly<Record<AuthFunction["form"], string>> = {
  headers: "credentials",
  bearer: "token",
  basic: "{ username, password }",
  key: "key",
  clientCredentials: "{ clientId, clientSecret }",
  refreshedToken: "tokens, { clientId, clientSecret, save }",
};

/** How a server is chosen, as TypeScript; empty where the document has one without variables. */
export function renderServers({ servers }: Contract, name: string): string {
  const variables = servers.flatMap(({ template }) => template?.variables ?? []);
  const options = [
    ...(servers.length > 1 ? [`server: ${toStringLiteral(servers[1]?.name ?? "")}`] : []),
    ...(variables[0] ? [`serverVariables: { ${toPropertyName(variables[0].name)}: value }`] : []),
  ];
  if (options.length === 0) return "";
  return [
    `import { createClient } from ${toStringLiteral(name)};`,
    "",
    `const client = createClient({ ${options.join(", ")} });`,
    "",
  ].join("\n");
}
