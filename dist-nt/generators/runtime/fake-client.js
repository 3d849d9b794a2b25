import { createClient } from "./client.js";
import { systemClock } from "./clock.js";
import { createFakeFetch, sayUnfaked } from "./fake.js";
import { answerRequest } from "./fake-answers.js";
import { isAsking } from "./find-operation.js";
/**
 * A client that needs no network, credentials or time: it sends each request once, and what would time out does so
 * at once. A call of an operation without a handler rejects, so that it is the test that fails.
 */
export function createFakeClient(fakes, handlers, { others = "fail", ...options } = {}) {
    const routes = toFakeRoutes(fakes, handlers, others);
    const handled = new Set(routes.flatMap(({ operation, handler }) => (handler ? [operation.id] : [])));
    const { clock, startTime } = createFakeClock();
    const { auth, refuse } = createFakeAuth();
    const fetch = createFakeFetch(routes, { startTime, refuse });
    const settings = { attempts: 1, baseUrl: "http://fake.test", auth, clock, ...options, fetch };
    return {
        ...createClient(settings),
        [isAsking]: ({ id }) => {
            if (!handled.has(id))
                throw new TypeError(sayUnfaked(id));
        },
    };
}
/** Every operation with its handler, or with a success where others succeed. */
export function toFakeRoutes(fakes, handlers, others = "fail") {
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
function createFakeClock() {
    let last = () => { };
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
function createFakeAuth() {
    const refused = new Set();
    let count = 0;
    return {
        auth: {
            authorize: async () => {
                count += 1;
                return { authorization: `Bearer fake-${count}` };
            },
            renew: async ({ authorization }) => {
                if (refused.has(authorization))
                    throw new TypeError("there are no other credentials");
                return false;
            },
        },
        refuse: ({ headers }) => void refused.add(headers.get("authorization")),
    };
}
