import type { Contract } from "../contract/contract.js";
import type { OutputFile } from "../io/output.js";
import type { Memory } from "../memory/memory.js";
import type { ClientForm } from "./client-form.js";
import { emitCatalog } from "./emit-catalog.js";
import { emitContracts } from "./emit-contracts.js";
import { emitErrorTypes } from "./emit-error-types.js";
import { emitErrors } from "./emit-errors.js";

/** All that speaks of errors: their types, what the runtime has to know of them, guards and catalog. */
export function emitErrorFiles(
  contract: Contract,
  settings: { readonly docsUrl: string | undefined; readonly requestIdHeader: string | undefined },
  form: ClientForm,
  memory?: Memory,
): readonly OutputFile[] {
  return [
    emitErrorTypes(contract, memory),
    emitContracts(contract, settings, form, memory),
    emitErrors(contract, form),
    emitCatalog(contract, settings.docsUrl),
  ];
}
