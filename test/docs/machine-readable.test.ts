import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { Ajv2020 } from "@redocly/ajv/dist/2020.js";
import { parseYaml } from "@redocly/openapi-core";
import { beforeAll, describe, expect, it } from "vitest";
import errors from "../../generated/errors.json" with { type: "json" };
import schema from "../../generated/errors.schema.json" with { type: "json" };
import { type BuiltSite, buildSite } from "./build-site.js";

let site: BuiltSite;
beforeAll(async () => {
  site = await buildSite();
});

const read = (path: string) => readFile(join(site.folder, path), "utf8");

describe("errors.json", () => {
  const validate = new Ajv2020({ allErrors: true, strict: true }).compile(schema);

  it("is what its schema says, on the site as beside the document", async () => {
    const published: unknown = JSON.parse(await read("errors.json"));
    expect(validate(published), JSON.stringify(validate.errors)).toBe(true);
    expect(published).toEqual(errors);
  });

  it("comes with the schema that it names", async () => {
    expect(JSON.parse(await read(errors.$schema))).toEqual(schema);
  });

  it.each([
    {
      name: "a code without meaning",
      change: { codes: [{ code: "A", title: "A", resolvedBy: [], deprecated: false }] },
    },
    { name: "a property that nobody knows", change: { colour: "red" } },
    { name: "another kind of status", change: { statuses: [{ ...errors.statuses[0], kind: "odd" }] } },
  ])("would not be, with $name", ({ change }) => {
    expect(validate({ ...errors, ...change })).toBe(false);
  });
});

describe("the twins of a code's page", () => {
  it("say as data what the page says", async () => {
    const twin = JSON.parse(await read("errors/KYC_REQUIRED/index.json"));
    expect(twin).toMatchObject({
      type: `${site.api.docsUrl}/errors/KYC_REQUIRED/`,
      code: "KYC_REQUIRED",
      retry: "after-fix",
    });
    expect(twin.operations.map(({ id }: { id: string }) => id)).toEqual(["create-card", "reissue-card"]);
  });

  it.each(["json", "md"])("are there for every code: .%s", async (extension) => {
    for (const { code, meaning } of errors.codes) {
      const twin = await read(`errors/${code}/index.${extension}`);
      expect(extension === "json" ? JSON.parse(twin).meaning : twin).toContain(meaning);
    }
  });
});

describe("llms.txt", () => {
  it("leads to the Markdown of every code", async () => {
    const text = await read("llms.txt");
    const targets = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, url = ""]) => url);
    for (const { code } of errors.codes)
      expect(targets).toContain(`${site.api.docsUrl}/errors/${code}/index.md`);
    for (const url of targets) await read(url.replace(`${site.api.docsUrl}/`, ""));
  });
});

describe("sitemap.xml", () => {
  it("names every page by its canonical address", async () => {
    const urls = [...(await read("sitemap.xml")).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => url);
    const canonical = [...site.pages].flatMap(([path, html]) =>
      path.startsWith("reference/") ? [] : (/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? []),
    );
    expect(urls.sort()).toEqual([...canonical, `${site.api.docsUrl}/reference/`].sort());
    expect(urls.length).toBe(site.pages.size - 1);
  });
});

describe("openapi.yaml", () => {
  it("is the published document", async () => {
    expect(parseYaml(await read("openapi.yaml"))).toEqual(
      parseYaml(await readFile("generated/openapi.yaml", "utf8")),
    );
  });
});

describe("every page", () => {
  it("has a title and a description of its own, for search engines and previews", () => {
    const own = [...site.pages].filter(([path]) => !path.startsWith("reference/"));
    const contents = (html: string, pattern: RegExp) => pattern.exec(html)?.[1] ?? "";
    const titles = own.map(([, html]) => contents(html, /<title>([^<]*)<\/title>/));
    expect(new Set(titles).size).toBe(own.length);
    for (const [path, html] of own) {
      if (path === "404.html") continue;
      const description = contents(html, /<meta name="description" content="([^"]*)"/);
      expect(description.length, path).toBeGreaterThan(15);
      expect(html).toContain(`<meta property="og:description" content="${description}">`);
    }
  });
});
