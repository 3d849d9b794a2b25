import { listAuthFunctions } from "../emit/auth-functions.js";
import { toPropertyName, toStringLiteral } from "../emit/code.js";
/** How a client is given credentials, as TypeScript; empty where no operation takes any. */
export function renderCredentials(contract, name) {
    const functions = listAuthFunctions(contract);
    if (functions.length === 0)
        return "";
    const names = ["createClient", ...functions.map((one) => one.name)].sort();
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
const argumentsOf = {
    headers: "credentials",
    bearer: "token",
    basic: "{ username, password }",
    key: "key",
    clientCredentials: "{ clientId, clientSecret }",
    refreshedToken: "tokens, { clientId, clientSecret, save }",
};
/** How a server is chosen, as TypeScript; empty where the document has one without variables. */
export function renderServers({ servers }, name) {
    const variables = servers.flatMap(({ template }) => template?.variables ?? []);
    const options = [
        ...(servers.length > 1 ? [`server: ${toStringLiteral(servers[1]?.name ?? "")}`] : []),
        ...(variables[0] ? [`serverVariables: { ${toPropertyName(variables[0].name)}: value }`] : []),
    ];
    if (options.length === 0)
        return "";
    return [
        `import { createClient } from ${toStringLiteral(name)};`,
        "",
        `const client = createClient({ ${options.join(", ")} });`,
        "",
    ].join("\n");
}
