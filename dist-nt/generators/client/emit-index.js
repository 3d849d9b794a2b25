import { listRuleCodes } from "../emit/describe-codes.js";
import { generated } from "../emit/generated-symbols.js";
import { listNamedOperations, symbolsOfOperation } from "../emit/operation-names.js";
import { listRuntimeExports } from "../emit/runtime-symbols.js";
import { emitFile, emitReexports } from "../emit/source-file.js";
import { listAuthExports } from "./emit-auth.js";
import { listClientExports } from "./emit-client.js";
import { listSessionExports } from "./emit-session.js";
/** `index.ts`: the main entry, every name listed. */
export function emitIndex(contract) {
    const ofOperations = listNamedOperations(contract).flatMap(({ operation, named }) => {
        const { call, codes, codeError, error, input, data } = symbolsOfOperation(named);
        const hasCodes = listRuleCodes(operation).length > 0;
        return [call, codes, ...(hasCodes ? [codeError] : []), error, input, data];
    });
    const { GenericCodes, OperationErrors } = generated;
    const { components, operations, paths } = generated;
    return emitFile("client/src/index.ts", () => emitReexports([
        ...listAuthExports(contract),
        ...listSessionExports(contract),
        ...listRuntimeExports("index"),
        ...ofOperations,
        ...[...listClientExports(contract), GenericCodes, OperationErrors, components, operations, paths],
    ]));
}
