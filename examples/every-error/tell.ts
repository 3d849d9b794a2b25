import { type CreateCardError, matchPartial } from "immersve-client";

/** What a person is told of an error; what there are no words for goes to `report`. */
export function tell(error: CreateCardError, report: (error: CreateCardError) => void): string {
  return matchPartial(
    error,
    {
      code: {
        KYC_REQUIRED: () => "Please prove who you are first.",
        MAX_CARDS_EXCEEDED: () => "You have as many cards as you may have.",
      },
      rateLimited: () => "Please try again in a moment.",
      network: () => "Are you online?",
    },
    (other) => {
      report(other);
      return "That did not work.";
    },
  );
}
