import type { Contract } from "../contract/contract.js";
import { code, joinCode, toComment, toIdentifier, toStringLiteral } from "../emit/code.js";
import { generated } from "../emit/generated-symbols.js";
import { runtime } from "../emit/runtime-symbols.js";
import { emitFile, emitFunction, emitTypeAlias } from "../emit/source-file.js";
import type { OutputFile } from "../io/output.js";

/** `client.ts`: `createClient`, which knows the names of the document's servers. */
export function emitClient({ servers }: Contract): OutputFile {
  const names = servers.map(({ name }) => toStringLiteral(name));
  return emitFile("client/src/client.ts", (use) => [
    emitTypeAlias(
      generated.ServerName.name,
      names.length === 0 ? toIdentifier("never") : joinCode(names, " | "),
      toComment("Servers of the document; the first one is the default."),
    ),
    emitFunction(generated.createClient.name, {
      parameters: [
        {
          name: toIdentifier("options"),
          type: code`${use(runtime.ClientOptions)}<${use(generated.ServerName)}>`,
          initializer: code`{}`,
        },
      ],
      returns: use(runtime.Client),
      body: code`return ${use(runtime.createClient, toIdentifier("createRuntimeClient"))}(options);`,
      docs: toComment(
        "Sets up a client. It keeps no connection and needs no closing. Throws where an option is out of its range.",
      ),
    }),
  ]);
}
