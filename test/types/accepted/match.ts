import { expectTypeOf } from "expect-type";
import { type CreateCardError, match, matchPartial } from "immersve-client";

const show = (text: string) => text.length;

/** A total match, whose handlers see what they handle. */
export function handle(error: CreateCardError) {
  return match(error, {
    code: {
      BETA_ACCESS_DENIED: () => 1,
      CARD_PROGRAM_INVALID: () => 1,
      CARD_REGION_NOT_SUPPORTED: () => 1,
      CONTACT_EMAIL_REQUIRED: ({ code }) => show(code),
      CONTACT_PHONE_REQUIRED: () => 1,
      EXPECTED_SPEND_PREREQ_REQUIRED: () => 1,
      FUNDING_CHANNEL_INVALID: () => 1,
      KYC_REQUIRED: (e) => {
        expectTypeOf(e.code).toEqualTypeOf<"KYC_REQUIRED">();
        expectTypeOf(e.status).toEqualTypeOf<403>();
        expectTypeOf(e.operation).toEqualTypeOf<"create-card">();
        return "kyc" as const;
      },
      LANGUAGE_REQUIRED: (e) => {
        expectTypeOf(e.status).toEqualTypeOf<400>();
        return 1;
      },
      LIVENESS_MISMATCH: () => 1,
      MAX_ACTIVE_CARDS_EXCEEDED: () => 1,
      MAX_CARDS_EXCEEDED: () => 1,
      PHYSICAL_CARD_CONFIGURATION_INVALID: () => 1,
      SHIPPING_ADDRESS_LINE_TOO_LONG: () => 1,
      SHIPPING_ADDRESS_REQUIRED: () => 1,
      SHIPPING_COUNTRY_UNSUPPORTED: () => 1,
      SHIPPING_METHOD_REQUIRED: () => 1,
    },
    unknownCode: (e) => show(e.code),
    invalidRequest: (e) => show(e.issues.map(({ path, message }) => path + message).join()),
    unauthorized: async () => true,
    forbidden: () => "no" as const,
    notFound: (e) => e.status,
    rateLimited: (e) => e.retryAt ?? 0,
    server: (e) => e.retryAt ?? e.status,
    unexpectedStatus: (e) => e.status,
    unreadable: (e) => e.status,
    network: (e) => e.attempts,
    timeout: (e) => show(e.outcome),
    aborted: (e) => show(e.message),
    credentials: () => 1,
  });
}

expectTypeOf(handle).returns.toEqualTypeOf<number | "kyc" | "no" | Promise<boolean>>();

/** A partial match, whose `otherwise` sees every error. */
export function handleSome(error: CreateCardError) {
  return matchPartial(
    error,
    { code: { KYC_REQUIRED: (e) => e.code, MAX_CARDS_EXCEEDED: () => true }, network: (e) => e.attempts },
    (e) => {
      expectTypeOf(e).toEqualTypeOf<CreateCardError>();
      return "rest" as const;
    },
  );
}

expectTypeOf(handleSome).returns.toEqualTypeOf<"KYC_REQUIRED" | boolean | number | "rest">();

/** Handlers may be left out altogether. */
export const handleNone = (error: CreateCardError) => matchPartial(error, {}, ({ kind }) => kind);

/** Handlers may be written before there is an error. */
export const isRepeatable = (error: CreateCardError): boolean =>
  matchPartial(error, { rateLimited: () => true, server: () => true }, () => false);
