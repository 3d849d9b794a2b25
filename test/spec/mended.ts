// Where the document differs from the facts on purpose, because the source contradicts itself, is invalid,
// or leaves unsaid what follows from the rest of it. Every difference that is not here fails a test, and so
// does every entry that is no longer needed. The why of each is also in
// spec/decisions/0003-source-defects-mended.md.

/** Places at which the document says something else than the facts, for one reason. */
interface Mended {
  /** Operation, parameter, webhook, or schema with the path of a field. */
  readonly where: readonly string[];
  /** On which point, what the facts say, and what the document says instead: `required no -> yes`. */
  readonly what: string;
  readonly why: string;
}

const operations: readonly Mended[] = [
  {
    where: [
      "add-webhook-topic-subscription",
      "remove-webhook-topic-subscription",
      "set-card-pin",
      "upload-file",
    ],
    what: "requestBodyRequired no -> yes",
    why: "the source is silent, but the schema requires properties, which only a body can have",
  },
  {
    where: ["update-allowed-origins"],
    what: "responseContentType application/json -> none",
    why: "a 204 has no body, so it has no media type either",
  },
  {
    where: ["update-allowed-origins"],
    what: "responseSchema (empty media object, no schema) -> nothing",
    why: "the same 204",
  },
  {
    where: ["initiate-siwe-login"],
    what: "responseSchema (text/plain, no schema) -> string",
    why: "plain text is a string, and a client needs a type for it",
  },
];

const pagedLists = [
  "get-cardholder-blocks",
  "list-account-payment-notifications",
  "list-cards",
  "list-funding-channels",
  "list-funding-source-interactions",
  "list-inquiries",
  "list-reports-by-account",
  "list-transactions",
  "list-webhook-notifications",
].map((id) => `${id} query limit`);

const parameters: readonly Mended[] = [
  {
    where: [
      "get-cardholder-blocks path accountId",
      "get-residential-addresses path cardholderAccountId",
      "submit-residential-addresses path cardholderAccountId",
    ],
    what: "existence present -> absent",
    why: "the template of the path has another name, which is the one that is filled in",
  },
  {
    where: ["configure-partner-profile path accountId"],
    what: "format uuid -> nothing",
    why: "account ids are 32 hexadecimal digits everywhere else, and a UUID has dashes",
  },
  {
    where: pagedLists,
    what: "type number -> integer",
    why: "a page size is a whole number",
  },
  {
    where: pagedLists,
    what: "minimum nothing -> 1",
    why: "a page holds at least one entry",
  },
];

const contactChannels = ["EmailContactChannel", "PhoneContactChannel"];

const fields: readonly Mended[] = [
  {
    where: [
      "AddressClaim attributes",
      "CreateFundingChannelRequest params",
      "CreateFundingSourceRequest $",
      "FundingChannel params",
      "FundingPrerequisite params",
      "FundingSourceInteractionContext $",
      "SimulatorClearingRequest $",
      "WithdrawalIntent execution",
    ],
    what: "composition oneOf -> anyOf",
    why: "one value fits several variants, and oneOf rejects such a value",
  },
  {
    where: ["KycEvidence $", "PrerequisiteInstruction $"],
    what: "composition anyOf -> oneOf",
    why: "every variant requires the discriminator with a value of its own, so exactly one fits",
  },
  {
    where: ["InitiateLoginRequest $"],
    what: "discriminator nothing -> loginMethod",
    why: "every variant requires it with a value of its own, so it already tells them apart",
  },
  {
    where: ["Submit3dsChallengeOutcomeRequest $"],
    what: "discriminator nothing -> outcome",
    why: "every variant requires it with a value of its own, so it already tells them apart",
  },
  {
    where: ["KycClaim $"],
    what: "discriminator claimType -> nothing",
    why: "no variant requires claimType, and a discriminator that may be absent is invalid",
  },
  {
    where: ["AmlPrerequisite stage"],
    what: "required no -> yes",
    why: "the source discriminates its prerequisites by stage, which only works if it is there",
  },
  {
    where: ["ContactChannel accountId", "ContactChannel createdAt", "ContactChannel modifiedAt"],
    what: "required no -> yes",
    why: "both channels built on it require it, and nothing else uses it",
  },
  {
    where: contactChannels.flatMap((name) => [
      `${name} accountId`,
      `${name} createdAt`,
      `${name} modifiedAt`,
    ]),
    what: "existence present -> absent",
    why: "required where it is declared, in ContactChannel, instead of here",
  },
  {
    where: ["TransactionPanFragment panLast4"],
    what: "type undeclared -> string",
    why: "the source requires panLast4 and declares panLast6, so both are declared",
  },
  {
    where: ["TransactionPanFragment panLast4"],
    what: "required yes -> no",
    why: "it is not certain which of the two names is sent",
  },
  {
    where: ["RemoveTopicSubscriptionResponse topic"],
    what: "existence present -> absent",
    why: "the source requires topic, but the property is called topicName",
  },
  {
    where: ["Challenge network"],
    what: "enum arbitrum-mainnet|arbitrum-sepolia|base-mainnet|base-sepolia|polygon-amoy|polygon-mainnet|sei-mainnet|sei-testnet -> open: arbitrum-mainnet|arbitrum-sepolia|base-mainnet|base-sepolia|polygon-amoy|polygon-mainnet|sei-mainnet|sei-testnet",
    why: "the request accepts five networks more, and the answer repeats the one that was sent",
  },
  {
    where: ["BadRequestError reason"],
    what: "existence absent -> present",
    why: "all error bodies are built on one, whose reason is optional",
  },
  {
    where: ["ShippingAddress country"],
    what: "maxLength 35 -> 2",
    why: "it is a two-letter code; the limit is meant for lines of an address",
  },
  {
    where: ["ShippingAddress country"],
    what: "minLength nothing -> 2",
    why: "it is a two-letter code",
  },
  {
    where: [
      "InitiateSiweLoginRequest url",
      "LoginInitiation url",
      "SignUpInitiation url",
      "SiweLoginRequest url",
    ],
    what: "format nothing -> uri",
    why: "the source says type url, which does not exist; it is a string that holds a URL",
  },
  {
    where: ["WebhookEnvelope createdAt", "WebhookEnvelope sentAt"],
    what: "format nothing -> date-time",
    why: "the delivery record shows the same two values as date-time",
  },
  {
    where: [
      "EvmContractWrite params",
      "PaymentNotification lastDelivery.requestBody",
      "PaymentNotification lastDelivery.responseBody",
      "Report params",
    ],
    what: "additionalProperties nothing -> true",
    why: "the content depends on something else, so it is said that any property may occur",
  },
];

/** Webhooks whose key in the source is not their topic. */
const keys: Readonly<Record<string, string>> = {
  "payment-3ds-otp": "3ds-otp",
  "payment-3ds-sca": "3ds-sca",
  "report-completed": "report-download",
  "xpay-card-load-confirmed": "xpay-confirmed",
  "xpay-card-load-otp": "xpay-otp",
};

const webhooks: readonly Mended[] = [
  ...Object.entries(keys).map(([topic, key]) => ({
    where: [topic],
    what: `documentKey ${key} -> ${topic}`,
    why: "the topic is what a listener subscribes to and gets, so it is the key",
  })),
  {
    where: ["payment-3ds-sca"],
    what: "operationId payment-3ds-sca-challenge -> payment-3ds-sca",
    why: "every other webhook has its topic as operationId",
  },
];

const mended = { fields, operations, parameters, webhooks };

/** The differences that a comparison with a table of facts has to find, and no others. */
export function listMended(table: keyof typeof mended): readonly string[] {
  return mended[table].flatMap(({ where, what }) => where.map((place) => `${place}: ${what}`)).sort();
}
