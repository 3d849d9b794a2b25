import type { Contract } from "../contract/contract.js";
import { type Code, code, joinCode, toComment, toIdentifier, toStringLiteral } from "../emit/code.js";
import { nameOperations } from "../emit/operation-names.js";
import { callRuntime, errorRuntime } from "../emit/runtime-names.js";
import {
  emitFunction,
  emitImport,
  emitReexports,
  emitTypeAlias,
  printSourceFile,
} from "../emit/source-file.js";
import type { OutputFile } from "../io/output.js";
import { nameAuth } from "./emit-auth.js";
import { nameSession } from "./emit-session.js";

/** `client.ts`: `createClient`, which knows the names of the document's servers. */
export function emitClient({ servers }: Contract): OutputFile {
  const names = servers.map(({ name }) => toStringLiteral(name));
  const statements: Code[] = [
    emitImport("./runtime/client.js", [code`createClient as createRuntimeClient` as never]),
    emitImport("./runtime/client.js", ["Client", "ClientOptions"].map(toIdentifier), { typesOnly: true }),
    emitTypeAlias(
      toIdentifier("ServerName"),
      names.length === 0 ? toIdentifier("never") : joinCode(names, " | "),
      toComment("Servers of the document; the first one is the default."),
    ),
    emitFunction(toIdentifier("createClient"), {
      parameters: [
        { name: toIdentifier("options"), type: code`ClientOptions<ServerName>`, initializer: code`{}` },
      ],
      returns: toIdentifier("Client"),
      body: code`return createRuntimeClient(options);`,
      docs: toComment(
        "Sets up a client. It keeps no connection and needs no closing. Throws where an option is out of its range.",
      ),
    }),
  ];
  return { path: "client/src/client.ts", text: printSourceFile(statements) };
}

/** `index.ts`: the main entry, every name listed. */
export function emitIndex(contract: Contract): OutputFile {
  const names = [...nameOperations(contract).values()];
  const auth = nameAuth(contract);
  const session = nameSession(contract);
  const errorTypes = [
    ...names.flatMap(({ codes, error }) => [codes, error]),
    ...["GenericCodes", "OperationErrors"].map(toIdentifier),
  ];
  const statements: readonly Code[] = [
    ...emitReexports("./auth.js", { values: auth.functions, types: auth.types }),
    ...emitReexports("./client.js", {
      values: [toIdentifier("createClient")],
      types: [toIdentifier("ServerName")],
    }),
    ...emitReexports("./error-types.js", { values: [], types: errorTypes }),
    ...emitReexports("./operations.js", {
      values: names.map(({ call }) => call),
      types: names.flatMap(({ input, data }) => [input, data]),
    }),
    ...[...errorRuntime, ...callRuntime].flatMap((module) => emitReexports(module.from, module)),
    ...emitReexports("./session.js", { values: session.functions, types: session.types }),
    ...emitReexports("./schema.js", {
      values: [],
      types: ["components", "operations", "paths"].map(toIdentifier),
    }),
  ];
  return { path: "client/src/index.ts", text: printSourceFile(statements) };
}
