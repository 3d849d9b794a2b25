import {
  apiKey,
  bearer,
  createCard,
  createClient,
  getCard,
  type Hooks,
  headerAuth,
  listCards,
  listTransactions,
  rotatingAuth,
  type Secret,
  type ServerName,
  unfreezeCard,
  uploadFile,
} from "immersve-client";
import { openTelemetryHooks } from "immersve-client/runtime/otel";

declare const text: string | undefined;
declare const limit: number | undefined;
declare const server: ServerName | undefined;
declare const secret: Secret | undefined;
declare const hooks: Hooks | undefined;
declare const end: (() => void) | undefined;
declare const signal: AbortSignal | undefined;

/** Whatever may be left out may be `undefined`: options of a client, and of its credentials. */
export const client = createClient({
  auth: [
    apiKey({ key: "k", secret: "s", accountId: secret }),
    bearer("t", { accountId: text }),
    headerAuth({ "x-own": text }),
    rotatingAuth(
      { accessToken: "a", refreshToken: "r", expiresAt: limit },
      {
        exchange: async () => undefined,
        save: undefined,
        load: undefined,
        lock: undefined,
        renewBeforeMs: limit,
      },
    ),
  ],
  server: "test",
  hooks: { end },
  attempts: limit,
});
createClient({ baseUrl: text, server, documentUrl: text, hooks, fetch: undefined, clock: undefined });
openTelemetryHooks({ tracer: undefined, meter: undefined });

/** And what a call takes: options, parameters, bodies at any depth. */
export const calls = () => [
  getCard(client, { path: { cardId: "1" }, signal, deadlineMs: limit, headers: { "x-own": text } }),
  listTransactions(client, { path: { accountId: "a" }, query: { cursor: text } }),
  listCards(client, { path: { accountId: "a" }, query: undefined, headers: undefined }),
  unfreezeCard(client, { path: { cardId: "1" }, body: undefined }),
  uploadFile(client, {
    body: { file: new Blob(), purpose: "kyc-doc-upload", accountId: "a" },
    maxDataBytes: limit,
  }),
  createCard(client, {
    body: { cardProgramId: "p", fundingSourceId: "f", language: text, shippingAddress: undefined },
  }),
];
