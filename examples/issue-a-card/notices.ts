import {
  type CompleteLoginError,
  type CreateCardError,
  type CreateFundingSourceError,
  type GetSpendingPrerequisitesError,
  type InitiateLoginError,
  match,
} from "immersve-client";
import { catalog } from "immersve-client/catalog";

/** What a person is told: what happened, and what they can do now. */
export interface Notice {
  readonly title: string;
  readonly text: string;
  /** What the button does. */
  readonly next: Next;
  /** For support: what to quote, never anything secret. */
  readonly reference: string;
}

/** What a person can do: the same again, at once or later; something else first; look before they try again. */
export type Next =
  | { readonly action: "retry"; readonly at?: number }
  | { readonly action: "verify-identity" | "edit-contact" | "edit-spend" | "edit-address" | "pick-program" }
  | { readonly action: "look-at-cards" | "log-in" | "ask-support" };

type AnyOrderError =
  | InitiateLoginError
  | CompleteLoginError
  | CreateFundingSourceError
  | GetSpendingPrerequisitesError;

/**
 * Words for each way in which ordering a card can end. Leave one out, and this file does not compile: that is
 * how it learns of a new code.
 */
export function toCardNotice(error: CreateCardError): Notice {
  const say = (text: string, next: Next["action"]): Notice => ({
    ...toNotice(error),
    text,
    next: { action: next },
  });
  return match(error, {
    code: {
      KYC_REQUIRED: () =>
        say("We have to know who you are first. It takes about five minutes.", "verify-identity"),
      CONTACT_EMAIL_REQUIRED: () => say("We need an email address to reach you.", "edit-contact"),
      CONTACT_PHONE_REQUIRED: () => say("We need a phone number to reach you.", "edit-contact"),
      EXPECTED_SPEND_PREREQ_REQUIRED: () =>
        say("Tell us about how much you will spend in a month.", "edit-spend"),
      MAX_CARDS_EXCEEDED: () => say("You have had all the cards that we can give you.", "look-at-cards"),
      MAX_ACTIVE_CARDS_EXCEEDED: () =>
        say("Cancel a card that you do not use, then order again.", "look-at-cards"),
      CARD_REGION_NOT_SUPPORTED: () => say("This card is not offered where you live.", "pick-program"),
      BETA_ACCESS_DENIED: () => say("This card is not open to everyone yet.", "pick-program"),
      CARD_PROGRAM_INVALID: () => say("This card is not ours to offer.", "pick-program"),
      FUNDING_CHANNEL_INVALID: () => say("This card cannot be paid from your wallet.", "pick-program"),
      SHIPPING_COUNTRY_UNSUPPORTED: () => say("We cannot send cards to that country.", "edit-address"),
      SHIPPING_ADDRESS_REQUIRED: () => say("Where shall we send the card?", "edit-address"),
      SHIPPING_METHOD_REQUIRED: () => say("How shall we send the card?", "edit-address"),
      SHIPPING_ADDRESS_LINE_TOO_LONG: () =>
        say("A line of the address is too long for the label.", "edit-address"),
      LANGUAGE_REQUIRED: () => say("In which language shall we write to you?", "edit-address"),
      PHYSICAL_CARD_CONFIGURATION_INVALID: () => say("We cannot send this card that way.", "edit-address"),
      LIVENESS_MISMATCH: () => say("Something is set up wrongly on our side.", "ask-support"),
    },
    invalidRequest: ({ issues }) =>
      say(`Please check: ${issues.map(({ path }) => path).join(", ")}`, "edit-address"),
    forbidden: () => say("You may not order this card.", "ask-support"),
    unauthorized: () => say("You have been logged out.", "log-in"),
    credentials: () => say("You have been logged out.", "log-in"),
    rateLimited: toNotice,
    server: toUncertainNotice,
    network: toUncertainNotice,
    timeout: toUncertainNotice,
    unreadable: toUncertainNotice,
    aborted: toUncertainNotice,
    notFound: toNotice,
    unexpectedStatus: toNotice,
    unknownCode: toNotice,
  });
}

/** `create-card` has no idempotency key: a second order may be a second card, unless nothing came of the first. */
function toUncertainNotice(error: CreateCardError): Notice {
  const isSafe = error.outcome === "notSent" || error.outcome === "notApplied";
  if (isSafe) return toNotice(error);
  return {
    ...toNotice(error),
    title: "We do not know whether your card was ordered",
    text: "Look at your cards first, so that you do not order a second one.",
    next: { action: "look-at-cards" },
  };
}

/** Words for any error, from what the catalog knows of its code, else from its kind. */
export function toNotice(error: AnyOrderError | CreateCardError): Notice {
  const { code = "", kind, operation, requestId, retryAt } = error;
  const entry = Object.hasOwn(catalog, code) ? catalog[code as keyof typeof catalog] : undefined;
  const mayPass = ["rateLimited", "server", "network", "timeout"].includes(kind);
  const reference = [operation, code || kind, requestId].filter(Boolean).join(" · ");
  return {
    title: entry?.title ?? (mayPass ? "That did not work just now" : "That did not work"),
    text: entry?.meaning ?? (mayPass ? "Please try again in a moment." : "Please contact us."),
    next: mayPass
      ? { action: "retry", ...(retryAt !== undefined && { at: retryAt }) }
      : { action: "ask-support" },
    reference,
  };
}

/** Where the API said yes and left out what comes next. */
export function toMissingNotice(operation: string, what: string): Notice {
  return {
    title: "We do not know how far we got",
    text: `The answer has no ${what}.`,
    next: { action: "ask-support" },
    reference: operation,
  };
}
