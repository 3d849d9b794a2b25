import { hasRefusals } from "../emit/can-refuse.js";
import { code, enclose, toPropertyName } from "../emit/code.js";
import { listRuleCodes } from "../emit/describe-codes.js";
import { generated } from "../emit/generated-symbols.js";
import { listNamedOperations, symbolsOfOperation } from "../emit/operation-names.js";
import { listRuntimeExports, runtime } from "../emit/runtime-symbols.js";
import { emitConst, emitFile, emitReexports } from "../emit/source-file.js";
import { emitReaderOfOne, emitReaders } from "./emit-readers.js";
/** `errors.ts`, the entry for those who bring their own HTTP client: `parseError` and everything to handle its result. */
export function emitErrors(contract, form = "package") {
    const all = listNamedOperations(contract).map(({ operation, named }) => ({
        id: toPropertyName(operation.id),
        symbols: symbolsOfOperation(named),
        hasCodes: listRuleCodes(operation).length > 0,
    }));
    const { ErrorKinds, ErrorOf, GenericCodes, NamedErrors, OperationErrors, OperationName } = generated;
    return emitFile("client/src/errors.ts", (use) => [
        ...emitReexports([
            ...all.flatMap(({ symbols, hasCodes }) => [
                symbols.codes,
                ...(hasCodes ? [symbols.codeError] : []),
                symbols.error,
            ]),
            ...[ErrorKinds, ErrorOf, GenericCodes, NamedErrors, OperationErrors, OperationName],
            ...listRuntimeExports("errors"),
        ]),
        emitConst(generated.contracts.name, enclose("{}", all.map(({ id, symbols }) => code `${id}: ${use(symbols.contract)}`)), { type: toTableType(form, use) }),
        ...emitReaders(hasRefusals(contract), use),
        ...(form === "companion" ? [emitReaderOfOne(use)] : []),
    ]);
}
function toTableType(form, use) {
    const contract = use(form === "companion" ? runtime.ErrorContract : runtime.OperationContract);
    return code `{ readonly [Id in keyof ${use(generated.OperationErrors)}]: ${contract} }`;
}
