import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Auth } from "immersve-client";
import { expect, it, onTestFinished } from "vitest";
import { listNamedOperations, type NamedOperation } from "../../generators/emit/operation-names.js";
import { followWithin } from "../../generators/openapi/follow-within.js";
import { type BuiltClient, buildClient } from "../conformance/build-client.js";
import { corpusFolder } from "../corpus/documents.js";
import { repository } from "../package/npm.js";
import { isThorough } from "../thorough.js";
import { type SampleInput, sampleInput } from "./sample-input.js";
import { startPrism } from "./start-prism.js";

/** A document that both the client and Prism are made from. */
interface Subject {
  readonly name: string;
  readonly file: string;
  /** Credentials for all its security schemes. */
  readonly auth: (client: BuiltClient) => readonly Auth[];
  /** Inputs by operation, where the samples of the document will not do. */
  readonly inputs: Readonly<Record<string, SampleInput>>;
}

const subjects: readonly Subject[] = [
  {
    name: "the flagship",
    file: join(repository, "generated/openapi.yaml"),
    auth: ({ auth }) => [auth("apiKey", { key: "k", secret: "s", accountId: "a" }), auth("bearer", "token")],
    inputs: {},
  },
  {
    name: "train-travel",
    file: join(corpusFolder, "train-travel.yaml"),
    auth: ({ auth }) => [auth("bearer", "token")],
    inputs: {
      // In the sample, `trip_id` is no UUID; that of the response is a template in a text instead of an object.
      "create-booking": {
        body: { trip_id: "4f4e4e1c-824d-463b-837a-d8d698862f1d" },
        headers: { prefer: "dynamic=true" },
      },
      // In the first sample, `cvc` is a number instead of a text.
      "create-booking-payment": {
        body: {
          amount: 100.5,
          currency: "gbp",
          source: {
            object: "bank_account",
            name: "J. Doe",
            number: "00012345",
            account_type: "individual",
            bank_name: "Starling Bank",
            country: "gb",
          },
        },
      },
    },
  },
  {
    name: "museum",
    file: join(corpusFolder, "redocly-museum.yaml"),
    auth: ({ auth }) => [auth("basic", { username: "u", password: "p" })],
    inputs: {},
  },
  {
    name: "cafe",
    file: join(corpusFolder, "redocly-cafe-3.2.yaml"),
    auth: ({ auth }) => [auth("bearer", "token"), auth("apiKey", { key: "k" })],
    inputs: {
      // Below `oneOf`, Prism asks for required properties that are read-only, which only responses have.
      createMenuItem: {
        body: {
          id: "prd_01h1s5z6vf2mm1mz3hevnn9va7",
          object: "menuItem",
          createdAt: "2025-01-01T00:00:00Z",
          updatedAt: "2025-01-01T00:00:00Z",
          category: "dessert",
          name: "Cake",
          price: 300,
          calories: 400,
        },
      },
    },
  },
];

it.skipIf(!isThorough).each(subjects.filter(({ file }) => existsSync(file)))(
  "Prism takes every call of $name, and its responses are read",
  async ({ file, auth, inputs }) => {
    const built = await buildClient(await readFile(file, "utf8"));
    const prism = await startPrism(file);
    onTestFinished(prism.stop);
    const options = { baseUrl: prism.baseUrl, auth: auth(built) };
    for (const one of listNamedOperations(built.contract)) {
      const { id } = one.operation;
      const input = sampleInput(one.operation, followWithin(built.document));
      const outcome = await call(one, { ...input, ...inputs[id] }, built, options);
      expect.soft(`${id}: ${outcome}`).toBe(`${id}: read`);
    }
  },
);

/** Calls an operation with its samples; `read` where the data is what the server has sent. */
async function call(
  { named }: NamedOperation,
  input: SampleInput,
  built: BuiltClient,
  options: { readonly baseUrl: string; readonly auth: readonly Auth[] },
): Promise<string> {
  let sent: Response | undefined;
  const client = built.createClient({
    ...options,
    attempts: 1,
    fetch: async (request) => {
      const response = await fetch(request);
      sent = response.clone();
      return response;
    },
  });
  const { ok, data, error } = await built.call(named.call, client, input);
  const text = (await sent?.text()) ?? "";
  if (!ok) return `${error.kind}: ${sent?.headers.get("sl-violations") ?? error.message}`;
  return (await isSame(data, text)) ? "read" : `${sent?.status}: ${text}`;
}

/** Whether data is what the server has sent. */
async function isSame(data: unknown, sent: string): Promise<boolean> {
  if (data === undefined || typeof data === "string") return (data ?? "") === sent;
  if (data instanceof Blob) return (await data.text()) === sent;
  return JSON.stringify(data) === JSON.stringify(JSON.parse(sent));
}
