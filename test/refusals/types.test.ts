import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { check, generateClient } from "./refusing-client.js";

/** Handlers of all kinds but `code` and `refused`. */
const others = [
  ...["unknownCode", "invalidRequest", "unauthorized", "forbidden", "notFound", "rateLimited", "server"],
  ...["unexpectedStatus", "unreadable", "network", "timeout", "aborted", "credentials"],
]
  .map((kind) => `${kind}: () => 0`)
  .join(", ");

const head = `import { createChannel, createClient, listFiles, match, postMessage, query, readState, sendSms } from "./index.js";
import { parseError } from "./errors.js";
import { fakeError } from "./testing.js";
const client = createClient({ baseUrl: "http://localhost" });
void [createChannel, listFiles, match, postMessage, query, readState, sendSms, parseError, fakeError, client];
`;

const accepted = [
  {
    name: "ask for a handler of refusals",
    program: `const { error } = await postMessage(client);
if (error) match(error, { code: { CHANNEL_NOT_FOUND: (e) => e.status satisfies 200 }, refused: (e) => e.reason, ${others} });`,
  },
  {
    name: "leave refusals out of the data",
    program: `const { data } = await createChannel(client);
if (data) data satisfies { ok: true; id: string };`,
  },
  {
    name: "have the body of a refusal with its code",
    program: `const { error } = await createChannel(client);
if (error?.kind === "code" && error.code === "QUOTA_USED_UP") error.body satisfies { ok: false; error: "QUOTA_USED_UP" };
if (error?.kind === "refused") error.body satisfies { ok: false; detail?: string } | undefined | unknown;`,
  },
  {
    name: "have the body of `default` where that describes refusals",
    program: `const { error } = await listFiles(client);
if (error?.kind === "code") error.body satisfies { ok: false; error: string };`,
  },
  {
    name: "have the codes of `default` with both statuses",
    program: `const { error } = await listFiles(client);
if (error?.kind === "code" && error.status === 200) error.code satisfies "QUOTA_USED_UP" | "NOT_YOURS";`,
  },
  {
    name: "keep the data of a schema that describes both",
    program: `const { data } = await sendSms(client);
if (data) data.messages[0]?.status satisfies string | undefined;`,
  },
  {
    name: "have no such kind where the operation never refuses",
    program: `const { error } = await readState(client);
if (error) match(error, { ${others} });`,
  },
  {
    name: "say that a success may be no error",
    program: `parseError("post-message", { status: 200, body: {} }) satisfies { kind: string } | undefined;`,
  },
  { name: "know fakes", program: `fakeError("query", "NOT_YOURS").code satisfies "NOT_YOURS";` },
];

const rejected = [
  {
    name: "a missing handler of refusals",
    program: `const { error } = await postMessage(client);
if (error) match(error, { code: { CHANNEL_NOT_FOUND: () => 0 }, ${others} });`,
    complaint: /program-\d+\.ts:7: .*refused/s,
  },
  {
    name: "a handler where the operation never refuses",
    program: `const { error } = await readState(client);
if (error) match(error, { refused: () => 0, ${others} });`,
    complaint: /program-\d+\.ts:7: .*refused is no kind of this error/s,
  },
  {
    name: "a part of a refusal in the data",
    program: `const { data } = await createChannel(client);
data?.error;`,
    complaint: /program-\d+\.ts:7: .*'error' does not exist/s,
  },
  {
    name: "the result of parseError without a look",
    program: `parseError("post-message", { status: 200 }).kind;`,
    complaint: /program-\d+\.ts:6: .*possibly 'undefined'/s,
  },
];

let complaints: readonly string[] = [];
beforeAll(async () => {
  const document = readFileSync("test/golden/refusals/openapi.yaml", "utf8");
  const setting = "x-openapi-errors: { failure: { at: /ok, equals: false } }\n";
  const { files } = await generateClient(document, setting);
  const programs = [...accepted, ...rejected].map(({ program }) => head + program);
  complaints = check(files, programs);
}, 120_000);

const complaintsOf = (index: number) => complaints.filter((line) => line.startsWith(`program-${index}.ts:`));

describe("the types of a client whose successes may refuse", () => {
  it.each(accepted.map(({ name }, index) => ({ name, index })))("$name", ({ index }) => {
    expect(complaintsOf(index)).toEqual([]);
  });

  it.each(rejected.map(({ name, complaint }, index) => ({ name, complaint, index })))(
    "refuse $name",
    ({ complaint, index }) => {
      const [first, ...more] = complaintsOf(accepted.length + index);
      expect(first).toMatch(complaint);
      expect(more).toEqual([]);
    },
  );

  it("have no other faults", () => {
    expect(complaints.filter((line) => !line.startsWith("program-"))).toEqual([]);
  });
});
