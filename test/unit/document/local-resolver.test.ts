import { execFileSync } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { understand } from "../../../generators/index.js";
import { createTemporaryFolder, type TemporaryFolder } from "../../temporary-folder.js";

let folder: TemporaryFolder;
beforeEach(async () => {
  folder = await createTemporaryFolder();
});
afterEach(() => folder.remove());

/** A document whose only schema is in another file. */
const document = (reference: string) => `openapi: 3.1.0
info: { title: Things, version: "1" }
paths: {}
components: { schemas: { Thing: { $ref: "${reference}" } } }
`;

const thing = "type: object\ndescription: a thing\n";

async function read(root: string, project?: string) {
  const api = {
    name: "things",
    output: join(folder.path, "generated"),
    client: { name: "c", version: "0.0.0" },
    ...(project !== undefined && { project: join(folder.path, project) }),
  };
  const { understood, diagnostics } = await understand({ ...api, root: join(folder.path, root) });
  return {
    text: JSON.stringify(understood?.document ?? null),
    problems: diagnostics.map(({ rule, message }) => `${rule}: ${message}`),
  };
}

interface Case {
  readonly name: string;
  readonly root: string;
  readonly files: Readonly<Record<string, string>>;
  /** What a link leads to, as it is written in it, by its path. */
  readonly links?: Readonly<Record<string, string>>;
}

async function setUp({ files, links = {} }: Case): Promise<void> {
  await folder.write(files);
  for (const [path, to] of Object.entries(links)) {
    await mkdir(dirname(join(folder.path, path)), { recursive: true });
    await symlink(to, join(folder.path, path));
  }
}

const inside: readonly Case[] = [
  {
    name: "whose names start with two dots",
    root: "..api.yaml",
    files: { "..api.yaml": document("./..things/...yaml"), "..things/...yaml": thing },
  },
  {
    name: "whose root is a link, beside it as it is named",
    root: "api/openapi.yaml",
    files: { "real/api.yaml": document("./thing.yaml"), "api/thing.yaml": thing },
    links: { "api/openapi.yaml": "../real/api.yaml" },
  },
  {
    name: "each of which is a link to a folder elsewhere",
    root: "api/openapi.yaml",
    files: { "real/api.yaml": document("./thing.yaml"), "real/parts/t.yaml": thing },
    links: { "api/openapi.yaml": "../real/api.yaml", "api/thing.yaml": "../real/parts/t.yaml" },
  },
  {
    name: "each of which is a link into a hidden folder beside it, as Kubernetes mounts them",
    root: "api/openapi.yaml",
    files: { "api/..2026/openapi.yaml": document("./thing.yaml"), "api/..2026/thing.yaml": thing },
    links: {
      "api/..data": "..2026",
      "api/openapi.yaml": "..data/openapi.yaml",
      "api/thing.yaml": "..data/thing.yaml",
    },
  },
  {
    name: "in a folder that is a link",
    root: "link/openapi.yaml",
    files: { "real/openapi.yaml": document("./thing.yaml"), "real/thing.yaml": thing },
    links: { link: "real" },
  },
];

const outside: readonly Case[] = [
  {
    name: "in the folder above",
    root: "api/openapi.yaml",
    files: { "api/openapi.yaml": document("../thing.yaml"), "thing.yaml": thing },
  },
  {
    name: "in a folder whose name starts the same",
    root: "api/openapi.yaml",
    files: { "api/openapi.yaml": document("../api-2/thing.yaml"), "api-2/thing.yaml": thing },
  },
  {
    name: "behind a link beside the root",
    root: "api/openapi.yaml",
    files: { "api/openapi.yaml": document("./thing.yaml"), "thing.yaml": thing },
    links: { "api/thing.yaml": "../thing.yaml" },
  },
  {
    name: "behind a link, of a root that is a link to somewhere else",
    root: "api/openapi.yaml",
    files: { "real/api.yaml": document("./thing.yaml"), "secret/thing.yaml": thing },
    links: { "api/openapi.yaml": "../real/api.yaml", "api/thing.yaml": "../secret/thing.yaml" },
  },
  {
    name: "above the folder that a root which is a link really lies in",
    root: "api/openapi.yaml",
    files: { "real/v1/api.yaml": document("../real/thing.yaml"), "real/thing.yaml": thing },
    links: { "api/openapi.yaml": "../real/v1/api.yaml" },
  },
];

const inProject: readonly Case[] = [
  {
    name: "beside the folder of the root",
    root: "p/api/openapi.yaml",
    files: { "p/api/openapi.yaml": document("../common/thing.yaml"), "p/common/thing.yaml": thing },
  },
  {
    name: "in the project itself, from file to file",
    root: "p/a/b/openapi.yaml",
    files: {
      "p/a/b/openapi.yaml": document("../one.yaml"),
      "p/a/one.yaml": "$ref: ../thing.yaml\n",
      "p/thing.yaml": thing,
    },
  },
  {
    name: "behind a link within the project",
    root: "p/api/openapi.yaml",
    files: { "p/api/openapi.yaml": document("./thing.yaml"), "p/common/thing.yaml": thing },
    links: { "p/api/thing.yaml": "../common/thing.yaml" },
  },
  {
    name: "hidden, but in the folder of the root",
    root: "p/api/openapi.yaml",
    files: { "p/api/openapi.yaml": document("./.parts/thing.yaml"), "p/api/.parts/thing.yaml": thing },
  },
  {
    name: "of a root that the project does not hold",
    root: "elsewhere/openapi.yaml",
    files: { "elsewhere/openapi.yaml": document("./thing.yaml"), "elsewhere/thing.yaml": thing, "p/a": "" },
  },
];

const outOfProject: readonly (Case & { readonly want: string })[] = [
  {
    name: "above the project",
    root: "p/api/openapi.yaml",
    files: { "p/api/openapi.yaml": document("../../thing.yaml"), "thing.yaml": thing },
    want: "outside the project",
  },
  {
    name: "in a folder whose name starts the same",
    root: "p/api/openapi.yaml",
    files: { "p/api/openapi.yaml": document("../../p-2/thing.yaml"), "p-2/thing.yaml": thing },
    want: "outside the project",
  },
  {
    name: "behind a link that leads out",
    root: "p/api/openapi.yaml",
    files: { "p/api/openapi.yaml": document("../common/thing.yaml"), "thing.yaml": thing },
    links: { "p/common/thing.yaml": "../../thing.yaml" },
    want: "outside the project",
  },
  {
    name: "behind a folder that is a link out",
    root: "p/api/openapi.yaml",
    files: { "p/api/openapi.yaml": document("../common/thing.yaml"), "other/thing.yaml": thing },
    links: { "p/common": "../other" },
    want: "outside the project",
  },
  {
    name: "that is hidden",
    root: "p/api/openapi.yaml",
    files: { "p/api/openapi.yaml": document("../.env.yaml"), "p/.env.yaml": thing },
    want: "hidden by a name that starts with a dot",
  },
  {
    name: "in a hidden folder, behind a link",
    root: "p/api/openapi.yaml",
    files: { "p/api/openapi.yaml": document("../common/thing.yaml"), "p/.git/thing.yaml": thing },
    links: { "p/common": ".git" },
    want: "hidden by a name that starts with a dot",
  },
];

describe("the files of a document", () => {
  it.each(inProject)("are read in the project: $name", async (one) => {
    await setUp(one);
    const { text, problems } = await read(one.root, "p");
    expect(problems).toEqual([]);
    expect(text).toContain("a thing");
  });

  it.each(outOfProject)("are refused out of the project: $name", async (one) => {
    await setUp(one);
    const { text, problems } = await read(one.root, "p");
    expect(text).not.toContain("a thing");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(one.want);
    if (one.want === "outside the project") expect(problems[0]).toContain(`\`${join(folder.path, "p")}\``);
  });

  it.each(inside)("are read $name", async (one) => {
    await setUp(one);
    const { text, problems } = await read(one.root);
    expect(problems).toEqual([]);
    expect(text).toContain("a thing");
  });

  it.each(outside)("are refused $name", async (one) => {
    await setUp(one);
    const { text, problems } = await read(one.root);
    expect(text).not.toContain("a thing");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^document\/unresolved-reference: /);
  });

  it("are refused by what is wrong with them", async () => {
    await folder.write({ "api/openapi.yaml": document("../thing.yaml"), "thing.yaml": thing });
    const { problems } = await read("api/openapi.yaml");
    const api = join(folder.path, "api");
    expect(problems[0]).toContain(`it is outside the folder of the root document, \`${api}\``);
  });

  it.skipIf(process.platform === "win32")("are not waited for where nobody writes them", async () => {
    await folder.write({ "openapi.yaml": document("./thing.yaml") });
    execFileSync("mkfifo", [join(folder.path, "thing.yaml")]);
    const { problems } = await read("openapi.yaml");
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^document\/unresolved-reference: /);
  });
});

describe("a file that is not written in UTF-8", () => {
  const latin = Buffer.from("type: object\ndescription: f\u00fcr\n", "latin1");

  it("is refused as the root document", async () => {
    await writeFile(join(folder.path, "openapi.yaml"), latin);
    const { problems } = await read("openapi.yaml");
    expect(problems).toEqual([
      expect.stringMatching(/^document\/unreadable: .* cannot be read: it is not written in UTF-8$/),
    ]);
  });

  it("is refused behind a reference", async () => {
    await folder.write({ "openapi.yaml": document("./thing.yaml") });
    await writeFile(join(folder.path, "thing.yaml"), latin);
    const { problems } = await read("openapi.yaml");
    expect(problems).toEqual([
      "document/unresolved-reference: the reference `./thing.yaml` cannot be followed: it is not written in UTF-8",
    ]);
  });
});
