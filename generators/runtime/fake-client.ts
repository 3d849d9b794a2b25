import type { Auth } from "./auth.js";
import { type Client, type ClientOptions, createClient } from "./client.js";
import { type Clock, systemClock } from "./clock.js";
import { createFakeFetch, type FakeHandler, type FakeRoute, sayUnfaked } from "./fake.js";
import { answerRequest } from "./fake-answers.js";
import type { OperationFakes } from "./fake-entries.js";
import { isAsking } from "./find-operation.js";

/** How a fake client is set up. */
export interface FakeClientOptions extends Omit<ClientOptions, "fetch"> {
  /**
   * What operations do that have no handler: `fail` the test (the default), or `succeed`, unless the input is one that
   * causes an error in the sandbox of the API.
   */
  readonly others?: "fail" | "succeed" | undefined;
}

/**
 * A client that needs no network, credentials or time: it sends each request once, and what would time out does so
 * at once. A call of an operation without a handler rejects, so that it is the test that fails.
 */
export function createFakeClient(
  fakes: Readonly<Record<string, OperationFakes>>,
  handlers: Readonly<Record<string, FakeHandler | undefined>>,
  { others = "fail", ...options }: FakeClientOptions = {},
): Client {
  const routes = toFakeRoutes(fakes, handlers, others);
  const handled = new Set(routes.flatMap(({ operation, handler }) => (handler ? [operation.id] : [])));
  const { clock, startTime } = createFakeClock();
  const { auth, refuse } = createFakeAuth();
  const fetch = createFakeFetch(routes, { startTime, refuse });
  const settings = { attempts: 1, baseUrl: "http://fake.test", auth, clock, ...options, fetch };
  return {
    ...createClient(settings),
    [isAsking]: ({ id }) => {
      if (!handled.has(id)) throw new TypeError(sayUnfaked(id));
    },
  };
}

/** Every operation with its handler, or with a success where others succeed. */
export function toFakeRoutes(
  fakes: Readonly<Record<string, OperationFakes>>,
  handlers: Readonly<Record<string, FakeHandler | undefined>>,
  others: "fail" | "succeed" = "fail",
): readonly FakeRoute[] {
  return Object.entries(fakes).map(([id, one]) => {
    const given = Object.hasOwn(handlers, id) ? handlers[id] : undefined;
    const isFaked = given !== undefined || (others === "succeed" && one.success !== undefined);
    return {
      operation: one.operation,
      handler: given ?? (isFaked ? (request) => answerRequest(one, request) : undefined),
    };
  });
}

/** The time of an attempt starts right before its request is sent: what was scheduled last is its end. */
function createFakeClock(): { readonly clock: Clock; readonly startTime: () => () => void } {
  let last = () => {};
  return {
    clock: {
      now: systemClock.now,
      schedule: (run, delayMs) => {
        const cancel = systemClock.schedule(run, delayMs);
        last = () => {
          cancel();
          run();
        };
        return cancel;
      },
    },
    startTime: () => last,
  };
}

/** Credentials that differ for each request, so that those can be told which the API refuses for good. */
function createFakeAuth(): { readonly auth: Auth; readonly refuse: (request: Request) => void } {
  const refused = new Set<string | null | undefined>();
  let count = 0;
  return {
    auth: {
      authorize: async () => {
        count += 1;
        return { authorization: `Bearer fake-${count}` };
      },
      renew: async ({ authorization }) => {
        if (refused.has(authorization)) throw new TypeError("there are no other credentials");
        return false;
      },
    },
    refuse: ({ headers }) => void refused.add(headers.get("authorization")),
  };
}
