import type { Contract, ServerVariable } from "../contract/contract.js";
import {
  type Code,
  code,
  joinCode,
  toComment,
  toIdentifier,
  toPropertyName,
  toStringLiteral,
} from "../emit/code.js";
import { generated } from "../emit/generated-symbols.js";
import type { ModuleSymbol } from "../emit/module-symbol.js";
import { runtime } from "../emit/runtime-symbols.js";
import { emitFile, emitFunction, emitInterface, emitTypeAlias, type Member } from "../emit/source-file.js";
import type { OutputFile } from "../io/output.js";

/** What `client.ts` exports. */
export function listClientExports(contract: Contract): readonly ModuleSymbol[] {
  const { createClient, ServerName, ServerVariables } = generated;
  return [createClient, ServerName, ...(listVariables(contract).length > 0 ? [ServerVariables] : [])];
}

/** `client.ts`: `createClient`, which knows the document's servers and their variables. */
export function emitClient(contract: Contract): OutputFile {
  const names = [...new Set(listServers(contract).map(({ name }) => name))].map(toStringLiteral);
  const variables = listVariables(contract);
  return emitFile("client/src/client.ts", (use) => [
    emitTypeAlias(
      generated.ServerName.name,
      names.length === 0 ? toIdentifier("never") : joinCode(names, " | "),
      toComment("Servers of the document."),
    ),
    ...(variables.length > 0
      ? [
          emitInterface(
            generated.ServerVariables.name,
            variables.map(toMember),
            toComment("Variables in the URLs of the servers."),
          ),
        ]
      : []),
    emitFunction(generated.createClient.name, {
      parameters: [
        {
          name: toIdentifier("options"),
          type: code`${use(runtime.ClientOptions)}<${use(generated.ServerName)}${
            variables.length > 0 ? code`, ${use(generated.ServerVariables)}` : code``
          }>`,
          initializer: code`{}`,
        },
      ],
      returns: use(runtime.Client),
      body: code`return ${use(runtime.createClient, toIdentifier("createRuntimeClient"))}(options, [${joinCode(names, ", ")}]);`,
      docs: toComment(
        "Sets up a client. It keeps no connection and needs no closing. Throws for an option or a server that it does not know, and where an option is out of its range.",
      ),
    }),
  ]);
}

/** Those of the API first, then those of paths and operations. */
function listServers({ servers, operations }: Contract): Contract["servers"] {
  return [...servers, ...operations.flatMap((operation) => operation.servers)];
}

/** Variables by name, with what all of the servers know of one. */
function listVariables(contract: Contract): readonly ServerVariable[] {
  const byName = new Map<string, ServerVariable>();
  for (const variable of listServers(contract).flatMap(({ template }) => template?.variables ?? [])) {
    const known = byName.get(variable.name);
    byName.set(variable.name, known ? mergeVariables(known, variable) : variable);
  }
  return [...byName.values()];
}

function mergeVariables(known: ServerVariable, { values, ...other }: ServerVariable): ServerVariable {
  const { values: before, ...rest } = known;
  const all = before && values ? [...new Set([...before, ...values])] : undefined;
  return { ...other, ...rest, ...(all && { values: all }) };
}

function toMember({ name, default: byDefault, values, description = "" }: ServerVariable): Member {
  const type: Code = values ? joinCode(values.map(toStringLiteral), " | ") : toIdentifier("string");
  const otherwise = byDefault === undefined ? "Has no default." : `By default \`${byDefault}\`.`;
  return {
    name: toPropertyName(name),
    type,
    optional: true,
    docs: toComment([description, otherwise].filter(Boolean).join("\n\n")),
  };
}
