import {
  type Client,
  createCard,
  createClient,
  createFundingSource,
  getSpendingPrerequisites,
  openSession,
} from "immersve-client";
import { type Notice, toCardNotice, toMissingNotice, toNotice } from "./notices.js";

/** Who orders a card, and which. */
export interface Order {
  readonly clientApplicationId: string;
  /** Address of the wallet that logs in and pays. */
  readonly wallet: string;
  /** Signs the message of the login, as a wallet does. */
  readonly sign: (message: string) => Promise<string>;
  readonly fundingChannelId: string;
  readonly cardProgramId: string;
}

/** What came of a step: what the next one needs, or what to tell the person. */
export type Step<T> =
  | { readonly done: T; readonly notice?: never }
  | { readonly notice: Notice; readonly done?: never };

/** Somebody who has logged in, and what spending still needs. */
export interface Prepared {
  readonly client: Client;
  readonly fundingSourceId: string;
  /** Steps that are not done, such as `kyc`. */
  readonly todo: readonly string[];
}

const origin = "https://app.example.com";

/** Logs in, attaches the wallet as a funding source, and asks what spending needs besides. */
export async function prepare(
  options: Parameters<typeof createClient>[0],
  order: Order,
): Promise<Step<Prepared>> {
  const session = await openSession(createClient(options), {
    begin: {
      body: {
        loginMethod: "siwe",
        network: "base-sepolia",
        clientApplicationId: order.clientApplicationId,
        scopes: ["cardholder-partner"],
        address: order.wallet,
        url: `${origin}/login`,
        autoSignup: true,
      },
    },
    complete: async ({ id = "", signingChallenge }) => ({
      body: { loginRequestId: id, signature: await order.sign(signingChallenge?.message ?? "") },
    }),
    renewWith: { header: { origin }, body: { clientApplicationId: order.clientApplicationId } },
  });
  if (session.error) return { notice: toNotice(session.error) };
  const { client, opened } = session.data;
  const { cardholderAccountId: accountId } = opened;
  if (accountId === undefined) return { notice: toMissingNotice("complete-login", "account") };
  const source = await createFundingSource(client, {
    body: { accountId, fundingChannelId: order.fundingChannelId, fundingAddress: order.wallet },
  });
  if (source.error) return { notice: toNotice(source.error) };
  return listSteps(client, order, source.data.id);
}

async function listSteps(client: Client, order: Order, fundingSourceId: string): Promise<Step<Prepared>> {
  const needed = await getSpendingPrerequisites(client, {
    body: {
      cardProgramId: order.cardProgramId,
      fundingSourceId,
      spendableAmount: "5000",
      spendableCurrency: "USD",
      kycType: "immersve-conducted",
      kycRedirectUrl: origin,
    },
  });
  if (needed.error) return { notice: toNotice(needed.error) };
  const todo = (needed.data.prerequisites ?? []).filter(({ status }) => status !== "ok");
  return { done: { client, fundingSourceId, todo: todo.map(({ stage }) => stage) } };
}

/** Orders the card. Whether it may be ordered is for the API to say, and `toCardNotice` has words for each way of no. */
export async function orderCard(
  { client, fundingSourceId }: Prepared,
  { cardProgramId }: Order,
): Promise<Step<string>> {
  const { data, error } = await createCard(client, { body: { cardProgramId, fundingSourceId } });
  if (error) return { notice: toCardNotice(error) };
  return data.cardId === undefined
    ? { notice: toMissingNotice("create-card", "card") }
    : { done: data.cardId };
}
