import { afterAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runCommand } from "../run-command.js";
import { createTemporaryFolder } from "../temporary-folder.js";

const folders: { remove: () => Promise<void> }[] = [];
afterAll(async () => {
  for (const { remove } of folders) await remove();
});

const indent = (text: string, by: number) => text.replace(/^(?=.)/gm, " ".repeat(by));

/** A document with one operation; what stands in its response of 409 is given. */
function toDocument(response: string): string {
  return `openapi: 3.1.0
info: { title: Wallets, version: "1" }
servers: [{ url: https://example.test }]
paths:
  /wallets:
    post:
      operationId: add-wallet
      responses:
        "204": { description: Added }
        "409":
${indent(response, 10)}components:
  schemas:
    E:
      type: object
      required: [code]
      properties: { code: { type: string } }
`;
}

const content = 'content:\n  application/json: { schema: { $ref: "#/components/schemas/E" } }\n';
const bullet = "- `WALLET_EXISTS`: there is one already";

async function removeProse(text: string) {
  const folder = await createTemporaryFolder();
  folders.push(folder);
  await folder.write({ "openapi.yaml": text });
  const result = await runCommand(folder.path, ["adopt", "openapi.yaml", "--yes", "--remove-prose"]);
  return { ...result, text: await folder.read("openapi.yaml") };
}

interface Read {
  readonly paths: {
    readonly [path: string]: { readonly post: { readonly responses: Record<string, object> } };
  };
}

const readResponse = (text: string) =>
  (parse(text) as Read).paths["/wallets"]?.post.responses["409"] as {
    description: string;
    [key: string]: unknown;
  };

describe("what stands behind a description whose prose is removed", () => {
  const shapes = [
    { name: "a block", head: "description: |\n", last: "" },
    { name: "a block without its last line end", head: "description: |-\n", last: "" },
    { name: "a block that keeps its line ends", head: "description: |+\n", last: "\n\n" },
    { name: "a folded block", head: "description: >\n", last: "" },
    { name: "a block with blank lines behind it", head: "description: |\n", last: "\n\n" },
  ];
  const others = [
    { next: "content", written: content },
    { next: "headers", written: `headers: { X-A: { schema: { type: string } } }\n${content}` },
    { next: "a comment", written: `# of the body\n${content}` },
  ];
  const cases = shapes.flatMap((shape) =>
    others.flatMap((other) => ["\n", "\r\n"].map((lineEnd) => ({ ...shape, ...other, lineEnd }))),
  );
  it.each(cases)("stays: $next behind $name, $lineEnd", async ({ head, last, written, lineEnd }) => {
    const response = `${head}${indent(`Conflict.\n\n${bullet}\n`, 2)}${last}${written}`;
    const before = toDocument(response).replaceAll("\n", lineEnd);
    const { exitCode, text } = await removeProse(before);
    expect(exitCode).toBe(0);
    const { description: _, ...kept } = readResponse(before);
    const { description, ...rest } = readResponse(text);
    expect(rest).toEqual(kept);
    expect(description).toContain("Conflict.");
    if (!head.includes(">")) expect(description.trim()).toBe("Conflict.");
    expect(text.includes("# of the body")).toBe(before.includes("# of the body"));
    expect(text).toContain("WALLET_EXISTS:");
  });
});

describe("a description", () => {
  it.each([
    {
      name: "keeps the other sentences of a paragraph",
      given: "At most 100 calls a minute.\n`WALLET_EXISTS` if the user is too fast.",
      want: "At most 100 calls a minute.",
    },
    {
      name: "loses a sentence with all of its lines",
      given: "At most 100 calls.\n\n`WALLET_EXISTS`: the user\nhas one already.",
      want: "At most 100 calls.",
    },
    {
      name: "loses what announces a list",
      given: `Mögliche Fehlercodes:\n\n${bullet}`,
      want: "Conflict",
    },
    {
      name: "keeps the other lines of what announces a list",
      given: `Nobody has two wallets.\nPossible error codes:\n\n${bullet}`,
      want: "Nobody has two wallets.",
    },
    {
      name: "keeps what announces a list on the line of another sentence",
      given: `Nobody has two wallets. Possible error codes:\n\n${bullet}`,
      want: "Nobody has two wallets. Possible error codes:",
    },
    {
      name: "keeps the further paragraph of a bullet",
      given: `${bullet}\n\n  Ask the support to merge the two wallets.`,
      want: `${bullet}\n\n  Ask the support to merge the two wallets.`,
    },
    {
      name: "keeps a table with a column that is not written",
      given: "| Code | Meaning | Retry |\n|---|---|---|\n| `WALLET_EXISTS` | There is one. | later |",
      want: "| Code | Meaning | Retry |\n|---|---|---|\n| `WALLET_EXISTS` | There is one. | later |",
    },
    {
      name: "loses a table that is written",
      given: "Text.\n\n| Code | Meaning |\n|---|---|\n| `WALLET_EXISTS` | There is one. |",
      want: "Text.",
    },
    { name: "has the name of the status if nothing is left", given: bullet, want: "Conflict" },
    {
      name: "keeps a word that is not written",
      given: `${bullet}\n\n  Harmless.`,
      want: `${bullet}\n\n  Harmless.`,
    },
    {
      name: "stays where the block would lose its indentation",
      given: "`WALLET_EXISTS`: there is one.\n\n  A text that begins further in.\n\nText.",
      want: "`WALLET_EXISTS`: there is one.\n\n  A text that begins further in.\n\nText.",
    },
  ])("$name", async ({ given, want }) => {
    const { exitCode, text } = await removeProse(
      toDocument(`description: |\n${indent(`${given}\n`, 2)}${content}`),
    );
    expect(exitCode).toBe(0);
    expect(readResponse(text).description.trim()).toBe(want);
    expect(text).toContain("          WALLET_EXISTS:");
  });
});
