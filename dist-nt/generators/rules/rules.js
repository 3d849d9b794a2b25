import { codeName } from "./code-name.js";
import { codeNotEnumerated } from "./code-not-enumerated.js";
import { codeNotInBody } from "./code-not-in-body.js";
import { codeNotInCatalog } from "./code-not-in-catalog.js";
import { codeWithTwoMeanings } from "./code-with-two-meanings.js";
import { codeWithoutFix } from "./code-without-fix.js";
import { codeWithoutMeaning } from "./code-without-meaning.js";
import { codeWithoutRetry } from "./code-without-retry.js";
import { deprecatedWithoutReplacement } from "./deprecated-without-replacement.js";
import { duplicateOperationId } from "./duplicate-operation-id.js";
import { enumDescriptions } from "./enum-descriptions.js";
import { headerSyntax } from "./header-syntax.js";
import { idleDeviation } from "./idle-deviation.js";
import { invalidExample } from "./invalid-example.js";
import { invalidExtension } from "./invalid-extension.js";
import { invalidHistory } from "./invalid-history.js";
import { invalidSession } from "./invalid-session.js";
import { invalidTrigger } from "./invalid-trigger.js";
import { leftOut } from "./left-out.js";
import { misplacedExtension } from "./misplaced-extension.js";
import { missingSharedResponse } from "./missing-shared-response.js";
import { nameTaken } from "./name-taken.js";
import { noErrorBody } from "./no-error-body.js";
import { notCarried } from "./not-carried.js";
import { operationWithoutId } from "./operation-without-id.js";
import { overlayConflict } from "./overlay-conflict.js";
import { overlayInvalid } from "./overlay-invalid.js";
import { overlayNoMatch } from "./overlay-no-match.js";
import { overlayOtherDocument } from "./overlay-other-document.js";
import { pathForm } from "./path-form.js";
import { replayKey } from "./replay-key.js";
import { replayUndeclared } from "./replay-undeclared.js";
import { responseDescribedTwice } from "./response-described-twice.js";
import { retiredCode } from "./retired-code.js";
import { retryAfter } from "./retry-after.js";
import { sensitiveUnmarked } from "./sensitive-unmarked.js";
import { serverUrl } from "./server-url.js";
import { statusOutsideNorms } from "./status-outside-norms.js";
import { structure } from "./structure.js";
import { syntax } from "./syntax.js";
import { unknownCodeInExample } from "./unknown-code-in-example.js";
import { unknownCodeInText } from "./unknown-code-in-text.js";
import { unknownOperation } from "./unknown-operation.js";
import { unknownStatus } from "./unknown-status.js";
import { unreadable } from "./unreadable.js";
import { unresolvedReference } from "./unresolved-reference.js";
import { unsupported } from "./unsupported.js";
import { unusedCatalogEntry } from "./unused-catalog-entry.js";
const list = [
    unreadable,
    syntax,
    overlayInvalid,
    overlayConflict,
    overlayNoMatch,
    overlayOtherDocument,
    unsupported,
    unresolvedReference,
    structure,
    leftOut,
    serverUrl,
    pathForm,
    headerSyntax,
    notCarried,
    invalidExample,
    duplicateOperationId,
    misplacedExtension,
    operationWithoutId,
    invalidExtension,
    invalidSession,
    unknownStatus,
    missingSharedResponse,
    statusOutsideNorms,
    idleDeviation,
    noErrorBody,
    responseDescribedTwice,
    codeNotInBody,
    codeNotEnumerated,
    codeWithoutMeaning,
    codeWithoutFix,
    codeWithoutRetry,
    codeNotInCatalog,
    unusedCatalogEntry,
    codeName,
    codeWithTwoMeanings,
    enumDescriptions,
    unknownCodeInExample,
    unknownCodeInText,
    retryAfter,
    replayUndeclared,
    replayKey,
    invalidTrigger,
    sensitiveUnmarked,
    deprecatedWithoutReplacement,
    unknownOperation,
    nameTaken,
    invalidHistory,
    retiredCode,
];
/** All rules: first those of the document and its overlays, then those of its errors. */
export const rules = list;
const byId = new Map(rules.map((rule) => [rule.id, rule]));
export function findRule(id) {
    return byId.get(id);
}
/** Whether text is the id of a rule. */
export function isRuleId(id) {
    return byId.has(id);
}
/** Rules whose errors need not stop anything where nobody relies on them: what they find can be mended or left out. */
export const tolerable = new Set([
    "document/structure",
    "document/duplicate-operation-id",
    "document/misplaced-extension",
    "errors/invalid-extension",
]);
