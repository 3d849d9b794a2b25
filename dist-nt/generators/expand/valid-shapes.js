import { retryAdvices } from "./read-x-errors.js";
/** What each extension of the error model looks like: the help for one that does not. */
export const validShapes = {
    "x-errors": toHelp(`x-errors:                       # on an operation
  "403": [CARD_FROZEN]          # codes of the catalog
  "409":
    CARD_LOST: The card is reported as lost.
    "4001": { meaning: The card is blocked., fix: Unblock it., retry: after-fix }
    CARD_EXPIRED:               # what causes it in the sandbox, if something does
      trigger: { parameters: { cardId: expired }, body: { amount: 1 } }
  "404": false                  # never returned, whatever the shared responses say`),
    "x-error-catalog": toHelp(`x-error-catalog:                # in the root document
  CARD_FROZEN:
    meaning: The card is frozen.
    fix: Unfreeze it first.
    retry: after-fix            # ${retryAdvices.join(", ")}
    # if you like: title, resolvedBy: [an-operation], since: "2025-12-15", deprecated: true`),
    "x-error": toHelp(`components:
  responses:
    Conflict:                   # a shared response
      description: The resource is in another state.
      x-error:
        status: "409"           # a status, a range such as 5XX, or default
        scope: listed           # or every-operation, secured-operations
        # if you like: title, code: CONFLICT, retry: after-fix, troubleshooting: [A step.], guide`),
    "x-deviations": toHelp(`x-deviations:                   # on an operation
  - { status: "404", reason: Older clients rely on it. }`),
    "x-replay": toHelp(`x-replay: once                  # on an operation; or safe, or:
x-replay: { keyed: { header: Idempotency-Key } }
x-replay: { keyed: { body: requestId } }`),
    "x-replaced-by": toHelp("x-replaced-by: [an-operation]   # on a deprecated operation; [] where nothing replaces it"),
    "x-openapi-errors": toHelp(`x-openapi-errors:               # on an operation; for the whole API in redocly.yaml
  code: /error/code             # JSON pointers into a body, or lists of them
  message: /error/message
  issues: { at: /errors, path: /field, message: /text }
                                # \`false\` where bodies have no such part
  failure: { at: /ok, equals: false }     # what a success has where it is a refusal; or:
  # failure: { at: /status, not: "0" }
  # failure: /errors                      # whatever is not empty there
  # failure: false                        # never`),
    "x-sensitive": toHelp("x-sensitive: true               # on a property or a parameter"),
};
function toHelp(lines) {
    return `this is how it is written:\n${lines}`;
}
