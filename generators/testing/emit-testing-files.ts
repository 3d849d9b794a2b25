import type { Contract } from "../contract/contract.js";
import type { OutputFile } from "../io/output.js";
import type { Memory } from "../memory/memory.js";
import type { OpenApiDocument } from "../openapi/openapi.js";
import { emitDocumentedResponses } from "./emit-documented-responses.js";
import { emitFakes } from "./emit-fakes.js";
import { emitTesting } from "./emit-testing.js";
import { emitTestingContract } from "./emit-testing-contract.js";
import { emitTestingMsw } from "./emit-testing-msw.js";

/** Fakes of every success and every documented error, and what checks responses, for tests. */
export function emitTestingFiles(
  contract: Contract,
  document: OpenApiDocument,
  memory: Memory | undefined,
): readonly OutputFile[] {
  return [
    emitFakes(contract, document, memory),
    emitTesting(),
    emitTestingMsw(),
    emitDocumentedResponses(contract, document, memory),
    emitTestingContract(contract),
  ];
}
