import { type Exchange, type FaultServer, type SeenRequest, serveFaults } from "./fault-server.js";
import { answer, ok } from "./faults.js";
import type { TestClock } from "./test-clock.js";

/** An API whose access tokens come from refresh tokens that work once. */
export interface TokenServer extends FaultServer {
  /** Requests for a new pair, by the refresh token that they brought. */
  readonly exchanges: readonly string[];
  /** All other requests. */
  readonly calls: () => readonly SeenRequest[];
}

/** The pair of a number: 0 is spent, 1 is what comes of swapping it. */
export const pairOf = (number: number) => ({
  accessToken: `access-${number}`,
  refreshToken: `refresh-${number}`,
});

/** How a call is held up before it is answered. */
export type Hold = (exchange: Exchange) => Promise<void> | undefined;

/** Calls are answered once this many of them are there. */
export function together(count: number): Hold {
  let arrived = 0;
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    arrived += 1;
    if (arrived === count) open();
    return opened;
  };
}

/** Takes the access token of the last pair alone, and swaps its refresh token alone. The first pair is spent. */
export async function serveTokens(clock: TestClock, hold: Hold = () => undefined): Promise<TokenServer> {
  const exchanges: string[] = [];
  let number = 0;
  const swap = (exchange: Exchange) => {
    exchanges.push(exchange.request.body);
    if (exchange.request.body !== `refresh-${number}`) return answer(403)(exchange);
    number += 1;
    return answer(200, { body: pairOf(number) })(exchange);
  };
  const take = async (exchange: Exchange) => {
    const { authorization } = exchange.request.headers;
    const isGood = number > 0 && authorization === `Bearer access-${number}`;
    await hold(exchange);
    return (isGood ? ok : answer(401))(exchange);
  };
  const route = (exchange: Exchange) => (exchange.request.url === "/token" ? swap : take)(exchange);
  const server = await serveFaults([route], clock);
  return { ...server, exchanges, calls: () => server.requests.filter(({ url }) => url !== "/token") };
}
