import { mkdir, rm, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ConfigError } from "../../../generators/config/config.js";
import { toOwnOutput } from "../../../generators/config/own-output.js";
import { readConfig, readConfigToWrite } from "../../../generators/config/read-config.js";
import { createTemporaryFolder, type TemporaryFolder } from "../../temporary-folder.js";
import { atSomePlace } from "./at-some-place.js";

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await createTemporaryFolder();
  await folder.write({ "openapi.yaml": "openapi: 3.1.0", "spec/other.yaml": "openapi: 3.1.0" });
});
afterEach(() => folder.remove());

/** Reads a configuration with an API `things` that has the given settings. */
async function readSettings(settings: string, wanted?: string) {
  await folder.write({
    "redocly.yaml": `apis: { things: { root: openapi.yaml, x-openapi-errors: ${settings} } }`,
  });
  return readConfig(folder.path, wanted);
}

const at = "redocly.yaml: apis.things.x-openapi-errors";

describe("readConfig", () => {
  it("takes what is not said from elsewhere", async () => {
    expect(await readSettings("{}")).toEqual([
      {
        name: "things",
        root: join(folder.path, "openapi.yaml"),
        project: folder.path,
        output: join(folder.path, "generated"),
        isOwnOutput: true,
        client: { name: "things-client", version: "0.0.0" },
      },
    ]);
  });

  it("takes what is said", async () => {
    const settings = `{
      code: /error/code, output: out/things, docsUrl: "https://docs.example.com/things/",
      client: { name: "@things/client", version: 1.2.3-beta.1, requestIdHeader: X-Trace } }`;
    const read = await readSettings(settings);
    expect(read).toEqual([
      {
        name: "things",
        root: join(folder.path, "openapi.yaml"),
        project: folder.path,
        output: join(folder.path, "out/things"),
        code: "/error/code",
        codeSetting: {
          file: join(folder.path, "redocly.yaml"),
          text: await folder.read("redocly.yaml"),
          pointer: "/apis/things/x-openapi-errors/code",
        },
        docsUrl: "https://docs.example.com/things",
        client: { name: "@things/client", version: "1.2.3-beta.1", requestIdHeader: "x-trace" },
      },
    ]);
  });

  it("takes a package with an adapter", async () => {
    const [{ client } = {}] = await readSettings("{ client: { adapters: [tanstack-query] } }");
    expect(client).toEqual({ name: "things-client", version: "0.0.0", adapters: ["tanstack-query"] });
  });

  it("takes a companion, which is no package", async () => {
    const settings = `{ client: { form: companion, schema: src/schema.d.ts, fakes: true, adapters: [ky], requestIdHeader: X-Trace } }`;
    const [{ client } = {}] = await readSettings(settings);
    expect(client).toEqual({
      name: "things-client",
      version: "0.0.0",
      form: "companion",
      schema: join(folder.path, "src/schema.d.ts"),
      fakes: true,
      adapters: ["ky"],
      requestIdHeader: "x-trace",
    });
  });

  it("takes an API without settings of ours, and other keys of Redocly's", async () => {
    await folder.write({
      "redocly.yaml": "extends: [recommended]\napis: { things: { root: openapi.yaml, rules: {} } }",
    });
    expect(await readConfig(folder.path, undefined)).toMatchObject([{ name: "things" }]);
  });

  it("takes the hosts that references may lead to, as a URL has them", async () => {
    const hosts = '["api.example.com", "127.0.0.1:8080", "[::1]:80"]';
    expect(await readSettings(`{ allowHosts: ${hosts} }`)).toMatchObject([{ allowHosts: JSON.parse(hosts) }]);
  });

  it.each([
    "https://api.example.com",
    "api.example.com/specs",
    "*.example.com",
    "API.example.com",
    "api.example.com:443",
    "me@api.example.com",
    "2130706433",
    "",
  ])("refuses %j as a host", async (host) => {
    await expect(readSettings(`{ allowHosts: [${JSON.stringify(host)}] }`)).rejects.toThrow(
      atSomePlace(`${at}.allowHosts: \`${host}\` is not a host such as api.example.com or 127.0.0.1:8080`),
    );
  });

  it("takes several places of the code, in their order", async () => {
    expect(await readSettings("{ code: [/errors/0/code, /code] }")).toMatchObject([
      { code: ["/errors/0/code", "/code"] },
    ]);
  });

  describe("with two APIs", () => {
    beforeEach(() =>
      folder.write({
        "redocly.yaml": `apis:
  a: { root: openapi.yaml, x-openapi-errors: { output: a } }
  b: { root: spec/other.yaml, x-openapi-errors: { output: b } }`,
      }),
    );

    it.each([
      { name: "all of them", wanted: undefined, want: ["a", "b"] },
      { name: "the one of that name", wanted: "b", want: ["b"] },
      { name: "the one of that document", wanted: "spec/other.yaml", want: ["b"] },
      { name: "the one of that document, named otherwise", wanted: "./spec/../openapi.yaml", want: ["a"] },
    ])("chooses $name", async ({ wanted, want }) => {
      expect((await readConfig(folder.path, wanted)).map(({ name }) => name)).toEqual(want);
    });

    it.each([
      { name: "none without a repository", root: "a/api.yaml", markers: [], want: undefined },
      { name: "the root of the repository", root: "a/b/api.yaml", markers: ["a/.git/HEAD"], want: "a" },
      {
        name: "that of a further working tree",
        root: "a/b/api.yaml",
        markers: ["a/b/.git", "a/.git/x"],
        want: "a/b",
      },
    ])("finds the project of a document without a configuration: $name", async ({ root, markers, want }) => {
      const other = await createTemporaryFolder();
      await other.write(Object.fromEntries([root, ...markers].map((path) => [path, "{}"])));
      const [api] = await readConfig(other.path, root);
      expect(api?.project).toBe(want === undefined ? undefined : join(other.path, want));
      await other.remove();
    });

    it("takes a document that is configured nowhere, with defaults", async () => {
      await folder.write({ "My API.json": "{}" });
      expect(await readConfig(folder.path, "My API.json")).toEqual([
        {
          name: "My API",
          root: join(folder.path, "My API.json"),
          project: folder.path,
          output: join(folder.path, "generated/my-api-0qaxiqr"),
          isOwnOutput: true,
          client: { name: "my-api-client", version: "0.0.0" },
        },
      ]);
    });

    it.each([
      { wanted: "openapi.yaml", want: "generated/openapi" },
      { wanted: "v1/openapi.yaml", want: "generated/v1-openapi" },
      { wanted: "docs.json", want: "generated/docs-api" },
      { wanted: "../theirs.yaml", want: "generated/theirs" },
      { wanted: "taken.yaml", want: "generated/taken-api" },
      { wanted: "My API.json", want: "generated/my-api-0qaxiqr" },
      { wanted: "...json", want: "generated/x-19ggirx" },
    ])("generates $wanted into a folder of its own", async ({ wanted, want }) => {
      const output = toOwnOutput("/here", resolve("/here", wanted), [
        { output: resolve("/here/generated/taken") },
      ]);
      expect(output).toBe(want);
    });

    it("refuses a name that nothing has", async () => {
      await expect(readConfig(folder.path, "c")).rejects.toThrow(
        new ConfigError("no API `c` in redocly.yaml (it has: a, b), and no document of that name"),
      );
    });
  });

  it("takes a document without any configuration", async () => {
    expect(await readConfig(folder.path, "openapi.yaml")).toMatchObject([
      { name: "openapi", client: { name: "openapi-client" } },
    ]);
  });

  it("makes a package name of whatever an API is called", async () => {
    await folder.write({ "redocly.yaml": "apis: { カード: { root: openapi.yaml } }" });
    expect(await readConfig(folder.path, undefined)).toMatchObject([{ client: { name: "api-client" } }]);
  });

  it("says that there is no configuration, and what to do", async () => {
    await expect(readConfig(folder.path, undefined)).rejects.toThrow(
      new ConfigError(
        "there is no redocly.yaml in this folder; name a document, such as openapi.yaml, or add it: openapi-errors init",
      ),
    );
  });

  it.each([
    { name: "an empty one", given: { "redocly.yaml": "" } },
    { name: "one that is no map", given: { "redocly.yaml": "- a" } },
    { name: "one without APIs", given: { "redocly.yaml": "extends: [recommended]" } },
  ])("asks for a document where there is $name", async ({ given }) => {
    await folder.write(given);
    await expect(readConfig(folder.path, undefined)).rejects.toThrow(
      new ConfigError(
        "redocly.yaml configures no API; name a document, such as openapi.yaml, or add it: openapi-errors init",
      ),
    );
  });

  it.each([
    {
      name: "a name where nothing is configured",
      wanted: "things",
      want: "there is no redocly.yaml in this folder, so no API `things`, and no document of that name",
    },
    {
      name: "a document that is not there",
      wanted: "spec/missing.yaml",
      want: "no document at spec/missing.yaml",
    },
    {
      name: "a document on another host",
      wanted: "https://api.example.com/openapi.yaml",
      want: "`https://api.example.com/openapi.yaml` is on another host; a document is a file, so download it first",
    },
    {
      name: "a folder in place of a document",
      wanted: "spec/folder.yaml",
      want: "no document at spec/folder.yaml",
    },
  ])("refuses $name", async ({ wanted, want }) => {
    await folder.write({ "spec/folder.yaml/keep": "" });
    await expect(readConfig(folder.path, wanted)).rejects.toThrow(new ConfigError(want));
  });

  it("refuses a configured document that is not there", async () => {
    await folder.write({ "redocly.yaml": "apis: { things: { root: missing.yaml } }" });
    await expect(readConfig(folder.path, undefined)).rejects.toThrow(
      atSomePlace("redocly.yaml: apis.things.root: no document at missing.yaml"),
    );
  });

  it.each(["things: {}", "things:", "things: openapi.yaml", "things: { root: 5 }"])(
    "refuses an API without a root: %s",
    async (given) => {
      await folder.write({ "redocly.yaml": `apis: { ${given} }` });
      await expect(readConfig(folder.path, undefined)).rejects.toThrow(
        atSomePlace("redocly.yaml: apis.things has no `root`"),
      );
    },
  );

  it("refuses what is no YAML, in one line", async () => {
    await folder.write({ "redocly.yaml": "apis: {\n  things: [\n" });
    const error = await readConfig(folder.path, undefined).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as ConfigError).message).toMatch(/^redocly\.yaml:3:1: [^\n]+$/);
  });

  const two = (a: string, b: string) =>
    `apis: { a: { root: openapi.yaml, x-openapi-errors: ${a} }, b: { root: spec/other.yaml, x-openapi-errors: ${b} } }`;

  it.each([
    { name: "have no output", a: "{}", b: "{}", folders: ["generated", "generated"] },
    { name: "have the same", a: "{ output: out }", b: "{ output: ./Out/ }", folders: ["out", "Out"] },
    {
      name: "lie in the client of the other",
      a: "{}",
      b: "{ output: generated/client/b }",
      folders: ["generated", "generated/client/b"],
    },
    {
      name: "lie in the docs of the other, which is named second",
      a: "{ output: docs }",
      b: "{ output: . }",
      folders: ["docs", "."],
    },
  ])("refuses to write two APIs that $name, whichever is asked for", async ({ a, b, folders }) => {
    await folder.write({ "redocly.yaml": two(a, b) });
    const says = `redocly.yaml: apis.b.x-openapi-errors.output: a (${folders[0]}) and b (${folders[1]}) would overwrite each other; give b an \`output\` of its own in \`x-openapi-errors\`, such as \`output: generated/b\``;
    for (const wanted of [undefined, "a", "b"])
      await expect(readConfigToWrite(folder.path, wanted)).rejects.toThrow(atSomePlace(says));
    expect(await readConfig(folder.path, undefined)).toHaveLength(2);
  });

  it.each([
    {
      name: "the other one",
      a: "{ output: generated/b }",
      b: "{ output: generated/b }",
      want: "generated/a",
    },
    { name: "the second", a: "{ output: generated/a }", b: "{ output: generated/a }", want: "generated/b" },
  ])("proposes a folder that is not the one in conflict: for $name", async ({ a, b, want }) => {
    await folder.write({ "redocly.yaml": two(a, b) });
    await expect(readConfigToWrite(folder.path, undefined)).rejects.toThrow(`\`output: ${want}\``);
  });

  it.each([
    { a: "{}", b: "{ output: generated/b }" },
    { a: "{ output: out/a }", b: "{ output: out/ab }" },
    { a: "{ output: out }", b: "{ output: out/clients }" },
  ])("writes two APIs whose files never meet: $a and $b", async ({ a, b }) => {
    await folder.write({ "redocly.yaml": two(a, b) });
    expect(await readConfigToWrite(folder.path, undefined)).toHaveLength(2);
  });

  it.each([
    { given: "[code]", want: `${at} is not a map` },
    { given: "/code", want: `${at} is not a map` },
    {
      given: "{ codes: /code }",
      want: `${at}: unknown setting \`codes\`, not one of code, message, issues, failure, output, history, docsUrl, allowHosts, overlays, client, docs`,
    },
    {
      given: "{ history: past.json }",
      want: `${at}.history: \`past.json\` is not the path of a .yaml file`,
    },
    {
      given: "{ history: ../past.yaml }",
      want: `${at}.history: \`../past.yaml\` leads out of the project, or to what is hidden in it`,
    },
    {
      given: "{ code: errorCode }",
      want: `${at}.code: \`errorCode\` is not a JSON pointer such as /errorCode or /error/code, nor a list of them, nor false`,
    },
    {
      given: '{ code: "" }',
      want: `${at}.code: \`\` is not a JSON pointer such as /errorCode or /error/code, nor a list of them, nor false`,
    },
    {
      given: "{ code: [/code, 5] }",
      want: `${at}.code: it is not a JSON pointer such as /errorCode or /error/code, nor a list of them, nor false`,
    },
    {
      given: "{ failure: ok }",
      want: `${at}.failure: \`ok\` is not a JSON pointer such as /errors, nor { at: /ok, equals: false }, nor a list of them`,
    },
    {
      given: "{ failure: { equals: false } }",
      want: `${at}.failure: \`at\` is not a JSON pointer such as /ok`,
    },
    {
      given: "{ failure: { at: /ok, equal: false } }",
      want: `${at}.failure: unknown setting \`equal\`, not one of at, equals, not, outcome`,
    },
    {
      given: "{ failure: [/errors, { at: /ok, equals: false, not: true }] }",
      want: `${at}.failure: set \`equals\` or \`not\`, not both`,
    },
    {
      given: "{ failure: { at: /ok, not: [{ a: b }] } }",
      want: `${at}.failure: \`not\` is not text, a number, true, false, null, or a list of them`,
    },
    {
      given: "{ failure: { at: /ok, equals: false, outcome: maybe } }",
      want: `${at}.failure: \`outcome\` is not notApplied, unknown or applied`,
    },
    { given: "{ output: [a] }", want: `${at}.output is not text` },
    { given: '{ output: "a\\0b" }', want: `${at}.output contains the character NUL` },
    { given: '{ client: { name: "a\\0b" } }', want: `${at}.client.name contains the character NUL` },
    { given: "{ docsUrl: true }", want: `${at}.docsUrl is not text` },
    {
      given: "{ docsUrl: docs.example.com }",
      want: `${at}.docsUrl: \`docs.example.com\` is not an http or https URL`,
    },
    {
      given: '{ docsUrl: "javascript:alert(1)" }',
      want: `${at}.docsUrl: \`javascript:alert(1)\` is not an http or https URL`,
    },
    { given: "{ client: things-client }", want: `${at}.client is not a map` },
    {
      given: "{ client: { form: folder } }",
      want: `${at}.client.form: \`folder\` is not package or companion`,
    },
    {
      given: "{ client: { form: companion, name: things, version: 1.0.0 } }",
      want: `${at}.client: \`name\` and \`version\` are for form: package; a companion has form, requestIdHeader, schema, fakes, adapters`,
    },
    {
      given: "{ client: { fakes: true } }",
      want: `${at}.client: \`fakes\` is for form: companion; a package has form, name, version, requestIdHeader, adapters`,
    },
    {
      given: "{ client: { form: companion, nmae: things } }",
      want: `${at}.client: unknown setting \`nmae\`, not one of form, requestIdHeader, schema, fakes, adapters`,
    },
    {
      given: "{ client: { form: companion, adapters: [axioms] } }",
      want: `${at}.client.adapters: \`axioms\` is not one of axios, fetch, hey-api, ky, openapi-fetch, orval, redocly, tanstack-query`,
    },
    {
      given: "{ client: { adapters: [tanstack-query, ky] } }",
      want: `${at}.client.adapters: \`ky\` is for form: companion; a package has tanstack-query`,
    },
    {
      given: "{ client: { adapters: [axioms] } }",
      want: `${at}.client.adapters: \`axioms\` is not one of tanstack-query`,
    },
    { given: "{ client: { form: companion, adapters: ky } }", want: `${at}.client.adapters is not a list` },
    { given: "{ client: { form: companion, fakes: 1 } }", want: `${at}.client.fakes is not true or false` },
    {
      given: "{ client: { form: companion, schema: openapi.yaml } }",
      want: `${at}.client.schema: \`openapi.yaml\` is not the path of a .ts file`,
    },
    { given: "{ client: { name: 5 } }", want: `${at}.client.name is not text` },
    { given: "{ client: { version: 1.0 } }", want: `${at}.client.version is not text` },
    ...["Things", "a b", "@things", "../things", ".things", ""].map((name) => ({
      given: `{ client: { name: "${name}" } }`,
      want: `${at}.client.name: \`${name}\` is not the name of an npm package`,
    })),
    ...["1.0", "v1.0.0", "latest", "1.0.0 || 2"].map((version) => ({
      given: `{ client: { version: "${version}" } }`,
      want: `${at}.client.version: \`${version}\` is not a semantic version such as 1.0.0`,
    })),
    {
      given: '{ client: { requestIdHeader: "x id" } }',
      want: `${at}.client.requestIdHeader: \`x id\` is not the name of a header`,
    },
  ])("refuses $given", async ({ given, want }) => {
    await expect(readSettings(given)).rejects.toThrow(atSomePlace(want));
  });

  it.each([
    { name: "with a NUL", root: "a\0b.yaml" },
    { name: "with a name that is too long", root: "a".repeat(300) },
    { name: "that is a folder", root: "spec" },
    { name: "that is a link to itself", root: "loop.yaml" },
    { name: "that is a link to nowhere", root: "nowhere.yaml" },
  ])("refuses a root $name", async ({ root }) => {
    await symlink("loop.yaml", join(folder.path, "loop.yaml"));
    await symlink("none", join(folder.path, "nowhere.yaml"));
    await folder.write({ "redocly.yaml": JSON.stringify({ apis: { things: { root } } }) });
    const want = atSomePlace(`redocly.yaml: apis.things.root: no document at ${root}`);
    await expect(readConfig(folder.path, undefined)).rejects.toThrow(want);
  });

  it.each([5, ["a"], {}, null, true])("refuses a root that is no text: %j", async (root) => {
    await folder.write({ "redocly.yaml": JSON.stringify({ apis: { things: { root } } }) });
    await expect(readConfig(folder.path, undefined)).rejects.toThrow(ConfigError);
  });

  it("refuses a folder in place of redocly.yaml", async () => {
    await mkdir(join(folder.path, "redocly.yaml"));
    await expect(readConfig(folder.path, undefined)).rejects.toThrow(/^redocly\.yaml cannot be read: EISDIR/);
  });

  it("refuses a setting of the client that it does not know", async () => {
    await expect(readSettings("{ client: { nmae: things-client } }")).rejects.toThrow(ConfigError);
  });

  it("keeps links whole where the docs have a query", async () => {
    await expect(readSettings('{ docsUrl: "https://docs.example.com/?v=1#top" }')).rejects.toThrow(
      ConfigError,
    );
  });
});

describe("an output folder that is reached by a symbolic link", () => {
  beforeEach(async () => {
    await mkdir(join(folder.path, "elsewhere"));
    await symlink("elsewhere", join(folder.path, "generated"));
  });

  const refused = (link: string) =>
    new ConfigError(
      `\`${link}\` is a symbolic link, which is followed only where redocly.yaml names it as the \`output\` of an API`,
    );

  it("is refused where no setting names it, by commands that write", async () => {
    await expect(readConfigToWrite(folder.path, "openapi.yaml")).rejects.toThrow(refused("generated"));
    expect(await readConfig(folder.path, "openapi.yaml")).toHaveLength(1);
    await folder.write({ "redocly.yaml": "apis: { things: { root: openapi.yaml } }" });
    await expect(readConfigToWrite(folder.path, "things")).rejects.toThrow(refused("generated"));
  });

  it("is refused where it is the last part of the way", async () => {
    await folder.write({ "v1/openapi.yaml": "openapi: 3.1.0", "elsewhere/kept.txt": "" });
    await rm(join(folder.path, "generated"));
    await mkdir(join(folder.path, "generated"));
    await symlink("../elsewhere", join(folder.path, "generated/v1-openapi"));
    await expect(readConfigToWrite(folder.path, "v1/openapi.yaml")).rejects.toThrow(
      refused("generated/v1-openapi"),
    );
  });

  it("is taken where a setting names it", async () => {
    await folder.write({
      "redocly.yaml": "apis: { things: { root: openapi.yaml, x-openapi-errors: { output: generated } } }",
    });
    expect(await readConfigToWrite(folder.path, "things")).toMatchObject([
      { output: join(folder.path, "generated") },
    ]);
  });
});
