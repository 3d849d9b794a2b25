import axios, { type AxiosError } from "axios";
import { type CreateCardError, parseError } from "immersve-client/errors";
import ky, { HTTPError } from "ky";
import { describe, expect, it } from "vitest";
import { type Reply, serve } from "./local-server.js";

const url = (baseUrl: string) => `${baseUrl}/api/cards`;

/** How people who bring their own HTTP client come to an error. */
const clients: readonly {
  readonly name: string;
  readonly order: (baseUrl: string) => Promise<CreateCardError | undefined>;
}[] = [
  {
    name: "a response of axios",
    order: async (baseUrl) => {
      const response = await axios.post(url(baseUrl), {}, { validateStatus: () => true });
      return parseError("create-card", response);
    },
  },
  {
    name: "an exception of axios",
    order: async (baseUrl) => {
      const thrown = await axios.post(url(baseUrl), {}).catch((error: AxiosError) => error);
      return axios.isAxiosError(thrown) && thrown.response
        ? parseError("create-card", thrown.response)
        : undefined;
    },
  },
  {
    name: "an exception of ky",
    order: async (baseUrl) => {
      const thrown = await ky.post(url(baseUrl), { json: {}, retry: 0 }).catch((error: unknown) => error);
      return thrown instanceof HTTPError ? parseError("create-card", thrown) : undefined;
    },
  },
  {
    name: "a response of ky that was read",
    order: async (baseUrl) => {
      const response = await ky.post(url(baseUrl), { json: {}, retry: 0, throwHttpErrors: false });
      const { status, headers } = response;
      return parseError("create-card", { status, headers, body: await response.text() });
    },
  },
];

const headers = { "x-request-id": "r-1" };
const replies: readonly { readonly name: string; readonly given: Reply; readonly want: object }[] = [
  {
    name: "a code",
    given: { status: 403, headers, body: { errorCode: "KYC_REQUIRED", reason: "Not yet." } },
    want: { kind: "code", code: "KYC_REQUIRED", reason: "Not yet.", requestId: "r-1", status: 403 },
  },
  {
    name: "a throttle",
    given: { status: 429, headers: { ...headers, "retry-after": "5" } },
    want: { kind: "rateLimited", requestId: "r-1", retryAt: expect.any(Number) },
  },
  {
    name: "the page of a gateway",
    given: { status: 502, headers: { "content-type": "text/html" }, body: "<html>no</html>" },
    want: { kind: "server", status: 502 },
  },
];

describe.each(clients)("parseError takes $name", ({ order }) => {
  it.each(replies)("with $name", async ({ given, want }) => {
    const { baseUrl } = await serve(given);
    expect(await order(baseUrl)).toMatchObject(want);
  });
});
