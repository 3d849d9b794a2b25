import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildCase } from "../../golden/build-case.js";
import { createTemporaryFolder } from "../../temporary-folder.js";
import { repository } from "../npm.js";
import { type CompanionProject, createProject, removeTemplate, withChecks } from "./project.js";

const settings = `
apis:
  files:
    root: openapi.yaml
    x-openapi-errors:
      failure: { at: /ok, equals: false }
      client: { form: companion, adapters: [axios, fetch, tanstack-query] }
`;

/** Two APIs with axios in one project, one of which refuses with status 200. */
const twoApis = `import axios from "axios";
import { withErrors } from "./companion/axios.js";
import { isErrorOf as isErrorOfFiles } from "./files/companion/errors.js";
import { withErrors as withErrorsOfFiles } from "./files/companion/axios.js";
import { readError } from "./files/companion/fetch.js";
import { queryOptions } from "./files/companion/tanstack-query.js";

export async function readFiles(baseURL: string): Promise<string> {
  const api = withErrorsOfFiles(axios.create({ baseURL }));
  try {
    const { data } = await api.get<{ files: string[] }>("/files", { operation: "list-files" });
    return data.files.join();
  } catch (thrown) {
    return isErrorOfFiles("list-files", thrown) ? (thrown.code ?? thrown.kind) : "another error";
  }
}

export const ordering = (baseURL: string) =>
  withErrors(axios.create({ baseURL })).post("/cards", {}, { operation: "POST /cards" });

export const query = (baseURL: string) =>
  queryOptions("list-files", {
    queryKey: ["files"],
    queryFn: () => axios.get<{ files: string[] }>(\`\${baseURL}/files\`),
  });

export const data = (baseURL: string) =>
  queryOptions("list-files", {
    queryKey: ["files"],
    // @ts-expect-error of data alone nobody knows whether the call failed
    queryFn: async () => (await fetch(baseURL)).json(),
  });

/** A success that does not refuse is no error. */
export async function codeOf(response: Response): Promise<string | undefined> {
  const error = await readError("list-files", response);
  // @ts-expect-error it may be undefined
  error.kind;
  return error?.kind;
}

// @ts-expect-error of no operation
export const misnamed = () => axios.get("/files", { operation: "list-others" });
`;

/** The data of a query is that of a success, however the library gives failures; a mutation may take nothing. */
const queries = `import { MutationObserver, QueryClient, QueryObserver } from "@tanstack/query-core";
import createFetchClient from "openapi-fetch";
import { withErrors } from "./companion/openapi-fetch.js";
import { mutationOptions, queryOptions } from "./companion/tanstack-query.js";
import { getCard } from "./hey-api-after/index.js";
import type { paths } from "./schema.js";

const ofHeyApi = queryOptions("get-card", {
  queryKey: ["card"],
  queryFn: () => getCard({ path: { cardId: "card-1" } }),
});
const client = withErrors<paths>(createFetchClient<paths>());
const ofOpenApiFetch = queryOptions("get-card", {
  queryKey: ["card"],
  queryFn: () => client.GET("/cards/{cardId}", { params: { path: { cardId: "card-1" } } }),
});
const toId = async (options: typeof ofHeyApi | typeof ofOpenApiFetch) => (await options.queryFn({} as never)).id;
export const ids: Promise<string[]> = Promise.all([toId(ofHeyApi), toId(ofOpenApiFetch)]);
new QueryObserver(new QueryClient(), ofHeyApi).subscribe(({ data }) => data?.id);

const order = mutationOptions("create-card", {
  mutationFn: () => client.POST("/cards", { body: { program: "gold" } }),
});
new MutationObserver(new QueryClient(), order).mutate();
const orderOf = mutationOptions("create-card", {
  mutationFn: (program: string) => client.POST("/cards", { body: { program } }),
});
new MutationObserver(new QueryClient(), orderOf).mutate("gold");
// @ts-expect-error the program is missing
new MutationObserver(new QueryClient(), orderOf).mutate();
`;

let server: Server;
let project: CompanionProject;
let answer: object;
beforeAll(async () => {
  server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(answer));
  }).listen(0);
  await once(server, "listening");
  project = await createProject();
  await project.write({
    ...(await buildFiles()),
    "two-apis.ts": twoApis,
    "queries.ts": queries,
  });
});
afterAll(async () => {
  server.close();
  await project.remove();
  await removeTemplate();
});

/** The companion of the second API. */
async function buildFiles(): Promise<Record<string, string>> {
  const folder = await createTemporaryFolder();
  const document = await readFile(join(repository, "test/golden/refusals/openapi.yaml"), "utf8");
  await folder.write({ "openapi.yaml": document, "redocly.yaml": settings });
  const { files } = await buildCase(folder.path);
  await folder.remove();
  const own = [...files].filter(([path]) => path.startsWith("companion/"));
  return Object.fromEntries(own.map(([path, text]) => [`files/${path}`, withChecks(text)]));
}

const toUrl = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const load = () => import(`${project.folder}/two-apis.ts`);

it("compiles: two APIs with axios, and queries over any library", async () => {
  expect(await project.check()).toBe("");
});

describe("a success of axios that refuses", () => {
  const refusal = { ok: false, error: "QUOTA_USED_UP" };

  it("rejects with the error of the operation, another does not", async () => {
    const { readFiles } = await load();
    answer = { ok: true, files: ["a", "b"] };
    expect(await readFiles(toUrl())).toBe("a,b");
    answer = refusal;
    expect(await readFiles(toUrl())).toBe("QUOTA_USED_UP");
  });

  it("is the error of a query", async () => {
    const { query } = await load();
    answer = { ok: true, files: ["a"] };
    expect(await query(toUrl()).queryFn({})).toEqual(answer);
    answer = refusal;
    await expect(query(toUrl()).queryFn({})).rejects.toMatchObject({ kind: "code", code: "QUOTA_USED_UP" });
  });
});
