import type { DiffCase } from "./diff-case.js";
import { coded, codes, toDocument, withResponses } from "./documents.js";

const open = { type: "string" };
const extensible = (...listed: readonly string[]) => ({ type: "string", "x-extensible-enum": listed });
const of403 = (errorCode: unknown, more: object = {}) =>
  withResponses({ "403": coded(errorCode) }, { ...more });
const catalog = (entries: object) => ({ "x-error-catalog": entries });

/** Changes of codes, and of what is said of them. */
export const codeCases: readonly DiffCase[] = [
  {
    name: "a code added to a closed set",
    base: of403(codes("A")),
    revision: of403(codes("A", "KYC_REQUIRED")),
    want: ["breaking code-added: `KYC_REQUIRED` under 403 of `create-card` added"],
  },
  {
    name: "a code added to an open set",
    base: of403(extensible("A")),
    revision: of403(extensible("A", "KYC_REQUIRED")),
    want: ["info code-added-to-open-set: `KYC_REQUIRED` under 403 of `create-card` added"],
  },
  {
    name: "a code added to a set that any text is allowed beside",
    base: of403({ anyOf: [codes("A"), open] }),
    revision: of403({ anyOf: [codes("A", "B"), open] }),
    want: ["info code-added-to-open-set: `B` under 403 of `create-card` added"],
  },
  {
    name: "a code removed",
    base: of403(codes("A", "KYC_REQUIRED")),
    revision: of403(codes("A")),
    want: ["warning code-removed: `KYC_REQUIRED` under 403 of `create-card` removed"],
  },
  {
    name: "a code removed from an open set",
    base: of403(extensible("A", "KYC_REQUIRED")),
    revision: of403(extensible("A")),
    want: ["warning code-removed: `KYC_REQUIRED` under 403 of `create-card` removed"],
  },
  {
    name: "a deprecated code removed",
    base: of403(codes("A", "OLD"), catalog({ A: { meaning: "a" }, OLD: { meaning: "o", deprecated: true } })),
    revision: of403(codes("A"), catalog({ A: { meaning: "a" } })),
    want: ["info deprecated-code-removed: `OLD` under 403 of `create-card` removed"],
  },
  {
    name: "a code that is deprecated now",
    base: of403(codes("A", "OLD"), catalog({ OLD: { meaning: "o" } })),
    revision: of403(codes("A", "OLD"), catalog({ OLD: { meaning: "o", deprecated: true } })),
    want: ["info code-deprecated: `OLD` under 403 of `create-card` is deprecated now"],
  },
  {
    name: "one code added, an unlike one removed",
    base: of403(codes("A", "KYC_REQUIRED")),
    revision: of403(codes("A", "CARD_PROGRAM_INVALID")),
    want: [
      "breaking code-added: `CARD_PROGRAM_INVALID` under 403 of `create-card` added",
      "warning code-removed: `KYC_REQUIRED` under 403 of `create-card` removed",
    ],
  },
  {
    name: "a code renamed, which means the same",
    base: of403(codes("A", ["KYC_REQUIRED", "Identity checks are not done."])),
    revision: of403(codes("A", ["IDENTITY_UNVERIFIED", "Identity checks are not done."])),
    want: [
      "breaking code-renamed: `KYC_REQUIRED` under 403 of `create-card` renamed to `IDENTITY_UNVERIFIED`",
    ],
  },
  {
    name: "a code written in another case",
    base: of403(codes("A", "cardFrozen")),
    revision: of403(codes("A", "CARD_FROZEN")),
    want: ["breaking code-renamed: `cardFrozen` under 403 of `create-card` renamed to `CARD_FROZEN`"],
  },
  {
    name: "a code whose spelling was mended, others added and removed beside it",
    base: of403(codes("ADRESS_INVALID", "KYC_REQUIRED")),
    revision: of403(codes("ADDRESS_INVALID", "LIMIT_EXCEEDED")),
    want: [
      "breaking code-renamed: `ADRESS_INVALID` under 403 of `create-card` renamed to `ADDRESS_INVALID`",
      "breaking code-added: `LIMIT_EXCEEDED` under 403 of `create-card` added",
      "warning code-removed: `KYC_REQUIRED` under 403 of `create-card` removed",
    ],
  },
  {
    name: "a code renamed in an open set",
    base: of403(extensible("A", "CARD_LIMIT")),
    revision: of403(extensible("A", "CARD_LIMIT_REACHED")),
    want: [
      "warning code-renamed-in-open-set: `CARD_LIMIT` under 403 of `create-card` renamed to `CARD_LIMIT_REACHED`",
    ],
  },
  {
    name: "codes that are alike and mean different things",
    base: of403(codes("A", ["NAME_REQUIRED", "The cardholder has no name yet."])),
    revision: of403(codes("A", ["EMAIL_REQUIRED", "We need an address to write to."])),
    want: [
      "breaking code-added: `EMAIL_REQUIRED` under 403 of `create-card` added",
      "warning code-removed: `NAME_REQUIRED` under 403 of `create-card` removed",
    ],
  },
  {
    name: "a code renamed in two operations",
    base: twoOperations(codes("CARD_FROZEN", "A"), codes("CARD_FROZEN")),
    revision: twoOperations(codes("CARD_IS_FROZEN", "A"), codes("CARD_IS_FROZEN")),
    want: [
      "breaking code-renamed: `CARD_FROZEN` under 403 of `create-card` and `list-cards` renamed to `CARD_IS_FROZEN`",
    ],
  },
  {
    name: "a code added in two operations, each with a list of its own",
    base: twoOperations(codes("A"), codes("A")),
    revision: twoOperations(codes("A", "B"), codes("A", "B")),
    want: [
      "breaking code-added: `B` under 403 of `create-card` added",
      "breaking code-added: `B` under 403 of `list-cards` added",
    ],
  },
  {
    name: "a code moved to another status",
    base: withResponses({ "403": coded(codes("A", "B")), "409": coded(codes("C")) }),
    revision: withResponses({ "403": coded(codes("A")), "409": coded(codes("B", "C")) }),
    want: ["breaking code-moved: `B` of `create-card` moved from 403 to 409"],
  },
  {
    name: "all codes moved to a status of their own",
    base: withResponses({ "400": coded(codes("A", "B")) }),
    revision: withResponses({ "422": coded(codes("A", "B")) }),
    want: [
      "breaking code-moved: `A` of `create-card` moved from 400 to 422",
      "breaking code-moved: `B` of `create-card` moved from 400 to 422",
    ],
  },
  {
    name: "a code moved to a new status, which has one more",
    base: withResponses({ "403": coded(codes("A", "B")) }),
    revision: withResponses({ "403": coded(codes("A")), "409": coded(codes("B", "C")) }),
    want: [
      "breaking code-moved: `B` of `create-card` moved from 403 to 409",
      "breaking status-added: 409 of `create-card` added, with `B`, `C`",
    ],
  },
  {
    name: "a meaning rewritten",
    base: of403(codes(["A", "The card is frozen."])),
    revision: of403(codes(["A", "The account was closed by its owner."])),
    want: ["warning meaning-changed: the meaning of `A` under 403 of `create-card` rewritten"],
  },
  {
    name: "a meaning turned around by one word",
    base: of403(codes(["A", "The card is active."])),
    revision: of403(codes(["A", "The card is inactive."])),
    want: ["warning meaning-changed: the meaning of `A` under 403 of `create-card` rewritten"],
  },
  {
    name: "a typo in a meaning fixed",
    base: of403(codes(["A", "The cardholder adress is mising."])),
    revision: of403(codes(["A", "The cardholder address is missing."])),
    want: ["info meaning-edited: the meaning of `A` under 403 of `create-card` spelled in another way"],
  },
  {
    name: "a meaning in the catalog rewritten, which two operations have",
    base: twoOperations(codes("A"), codes("A"), catalog({ A: { meaning: "The card is frozen." } })),
    revision: twoOperations(
      codes("A"),
      codes("A"),
      catalog({ A: { meaning: "The owner has closed the account." } }),
    ),
    want: [
      "warning meaning-changed: the meaning of `A` under 403 of `create-card` and `list-cards` rewritten",
    ],
  },
  {
    name: "retry flipped",
    base: of403(codes("A"), catalog({ A: { meaning: "a", retry: "never" } })),
    revision: of403(codes("A"), catalog({ A: { meaning: "a", retry: "after-delay" } })),
    want: [
      "warning retry-changed: `retry` of `A` under 403 of `create-card` changed from `never` to `after-delay`",
    ],
  },
  {
    name: "a retired code used again for something else",
    base: of403(codes("A"), catalog({ OLD: { meaning: "The card is frozen.", deprecated: true } })),
    revision: of403(codes("A", "OLD"), catalog({ OLD: { meaning: "The owner has no address." } })),
    want: [
      "breaking retired-code-reused: `OLD` under 403 of `create-card` used again for something else, though it is retired",
    ],
  },
  {
    name: "a retired code that came back as it was",
    base: of403(codes("A"), catalog({ OLD: { meaning: "The card is frozen.", deprecated: true } })),
    revision: of403(codes("A", "OLD"), catalog({ OLD: { meaning: "The card is frozen." } })),
    want: ["breaking code-added: `OLD` under 403 of `create-card` added"],
  },
];

function twoOperations(first: unknown, second: unknown, more: object = {}) {
  const toOperation = (operationId: string, errorCode: unknown) => ({
    operationId,
    responses: { "200": { description: "Done." }, "403": coded(errorCode) },
  });
  return toDocument(
    {
      "/cards": { post: toOperation("create-card", first) },
      "/lists": { get: toOperation("list-cards", second) },
    },
    { ...more },
  );
}
