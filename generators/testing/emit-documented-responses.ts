import type { Contract } from "../contract/contract.js";
import { checkingRuntime } from "../emit/checking-runtime-symbols.js";
import { toComment, toLiteral } from "../emit/code.js";
import { emitConst, emitFile } from "../emit/source-file.js";
import type { OutputFile } from "../io/output.js";
import type { Memory } from "../memory/memory.js";
import type { OpenApiDocument } from "../openapi/openapi.js";
import { collectResponses } from "./collect-responses.js";
import { testing } from "./testing-symbols.js";

/** `documented-responses.ts`: what the document says of each response. Only the entry that checks them imports it. */
export function emitDocumentedResponses(
  contract: Contract,
  document: OpenApiDocument,
  memory?: Memory,
): OutputFile {
  return emitFile("client/src/documented-responses.ts", (use) => [
    emitConst(testing.documented.name, toLiteral(collectResponses(contract, document, memory)), {
      type: use(checkingRuntime.DocumentedResponses),
      docs: toComment(
        "What the document says of each response: statuses, codes, headers and the schemas of bodies.",
      ),
    }),
  ]);
}
