import { code, joinCode, toComment, toIdentifier, toPropertyName, toStringLiteral, } from "../emit/code.js";
import { generated } from "../emit/generated-symbols.js";
import { runtime } from "../emit/runtime-symbols.js";
import { listServers, listVariables } from "../emit/server-variables.js";
import { emitFile, emitFunction, emitInterface, emitTypeAlias } from "../emit/source-file.js";
/** What `client.ts` exports. */
export function listClientExports(contract) {
    const { createClient, ServerName, ServerVariables } = generated;
    return [createClient, ServerName, ...(listVariables(contract).length > 0 ? [ServerVariables] : [])];
}
/** `client.ts`: `createClient`, which knows the document's servers and their variables. */
export function emitClient(contract) {
    const names = [...new Set(listServers(contract).map(({ name }) => name))].map(toStringLiteral);
    const variables = listVariables(contract);
    return emitFile("client/src/client.ts", (use) => [
        emitTypeAlias(generated.ServerName.name, names.length === 0 ? toIdentifier("never") : joinCode(names, " | "), toComment("Servers of the document.")),
        ...(variables.length > 0
            ? [
                emitInterface(generated.ServerVariables.name, variables.map(toMember), toComment("Variables in the URLs of the servers.")),
            ]
            : []),
        emitFunction(generated.createClient.name, {
            parameters: [
                {
                    name: toIdentifier("options"),
                    type: code `${use(runtime.ClientOptions)}<${use(generated.ServerName)}${variables.length > 0 ? code `, ${use(generated.ServerVariables)}` : code ``}>`,
                    initializer: code `{}`,
                },
            ],
            returns: use(runtime.Client),
            body: code `return ${use(runtime.createClient, toIdentifier("createRuntimeClient"))}(options, [${joinCode(names, ", ")}]);`,
            docs: toComment("Sets up a client. It keeps no connection and needs no closing. Throws for an option or a server that it does not know, and where an option is out of its range."),
        }),
    ]);
}
function toMember({ name, default: byDefault, values, description = "" }) {
    const type = values ? joinCode(values.map(toStringLiteral), " | ") : toIdentifier("string");
    const otherwise = byDefault === undefined ? "Has no default." : `By default \`${byDefault}\`.`;
    return {
        name: toPropertyName(name),
        type,
        optional: true,
        docs: toComment([description, otherwise].filter(Boolean).join("\n\n")),
    };
}
