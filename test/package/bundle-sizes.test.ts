import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleWith } from "./bundlers.js";
import { type PackedClient, packClient } from "./packed-client.js";

let client: PackedClient;
beforeAll(async () => {
  client = await packClient();
});
afterAll(() => client.remove());

const names = "apiKey, createCard, createClient";
const setUp = 'const client = createClient({ auth: apiKey({ key: "k", secret: "s" }) });';

/** One operation, and what people do with its result. */
const programs = {
  alone: `
    import { ${names} } from "immersve-client";
    ${setUp}
    export const order = (body) => createCard(client, { body });
  `,
  match: `
    import { ${names}, match } from "immersve-client";
    ${setUp}
    export async function order(body, handlers) {
      const { data, error } = await createCard(client, { body });
      return error ? match(error, handlers) : data;
    }
  `,
  unwrap: `
    import { ${names}, isApiError, unwrap } from "immersve-client";
    ${setUp}
    export const order = (body) => unwrap(createCard(client, { body }));
    export const isKnown = (thrown) => isApiError(thrown, createCard);
  `,
};

/** What a bundle may weigh, in bytes after gzip, whichever bundler makes it. */
const maxGzipBytes = 10_200;

describe.each(["esbuild", "rollup", "webpack"] as const)("a bundle of %s", (bundler) => {
  it.each(Object.entries(programs))("of one operation stays within its budget: %s", async (name, program) => {
    const text = await bundleWith(bundler, client.project, name, program);
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(maxGzipBytes);
  });

  it("holds nothing of other operations, of the catalog or of fakes", async () => {
    const text = await bundleWith(bundler, client.project, "others", programs.match);
    expect(text).toContain("create-card");
    expect(text).not.toMatch(/get-card|INSUFFICIENT_BALANCE|no fake answers/);
  });

  it("runs", async () => {
    const text = await bundleWith(bundler, client.project, "runs", programs.alone);
    const { order } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
    await expect(order({ cardProgramId: 1n })).rejects.toThrow(TypeError);
  });
});
