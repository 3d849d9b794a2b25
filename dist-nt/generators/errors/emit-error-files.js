import { emitCatalog } from "./emit-catalog.js";
import { emitContracts } from "./emit-contracts.js";
import { emitErrorTypes } from "./emit-error-types.js";
import { emitErrors } from "./emit-errors.js";
/** All that speaks of errors: their types, what the runtime has to know of them, guards and catalog. */
export function emitErrorFiles(contract, settings, form) {
    return [
        emitErrorTypes(contract),
        emitContracts(contract, settings, form),
        emitErrors(contract, form),
        emitCatalog(contract, settings.docsUrl),
    ];
}
