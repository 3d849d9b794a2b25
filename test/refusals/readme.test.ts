import { beforeAll, describe, expect, it } from "vitest";
import { serve } from "../client/local-server.js";
import { check, generateClient, load, readReadme } from "./refusing-client.js";

const document = `openapi: 3.1.0
info: { title: People, version: "1" }
paths:
  /graphql:
    post:
      operationId: run-query
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, required: [query], properties: { query: { type: string } } }
      responses:
        "200":
          description: The data, and what is wrong with it.
          content:
            application/json:
              schema:
                type: object
                properties:
                  data:
                    type: [object, "null"]
                    properties: { me: { type: [object, "null"], properties: { name: { type: string } } } }
                  errors:
                    type: array
                    items:
                      type: object
                      required: [message]
                      properties:
                        message: { type: string }
                        path: { type: array, items: { type: [string, integer] } }
`;

/** What the README says, as a function that shows people a text. */
const { setting, program } = readReadme();
const source = `import { createClient, runQuery } from "./index.js";

export async function ask(baseUrl: string): Promise<string | undefined> {
  const client = createClient({ baseUrl });
  let shown: string | undefined;
  const show = (text: string | undefined) => { shown = text; };
${program}
  return shown;
}
`;

let files: ReadonlyMap<string, string>;
let complaints: readonly string[];
beforeAll(async () => {
  ({ files } = await generateClient(document, setting));
  complaints = check(files, [source]);
}, 120_000);

describe("a program made of the README", () => {
  it("compiles", () => {
    expect(complaints).toEqual([]);
  });

  it.each([
    {
      name: "what the API says no to",
      body: { data: null, errors: [{ message: "Not yours.", path: ["me"] }] },
      shown: "Not yours.",
    },
    { name: "data", body: { data: { me: { name: "Ada" } } }, shown: "Ada" },
    {
      name: "data with an empty list of errors",
      body: { data: { me: { name: "Ada" } }, errors: [] },
      shown: "Ada",
    },
    {
      name: "what the API says, though it also has data",
      body: { data: { me: { name: "Ada" } }, errors: [{ message: "Half of it." }] },
      shown: "Half of it.",
    },
  ])("shows $name", async ({ body, shown }) => {
    const { ask } = (await load(files, source)) as { ask: (baseUrl: string) => Promise<string | undefined> };
    const { baseUrl } = await serve({ body });
    expect(await ask(baseUrl)).toBe(shown);
  });
});
