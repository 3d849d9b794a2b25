import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig, readConfigOfPath } from "../../../generators/config/read-config.js";
import { createTemporaryFolder, type TemporaryFolder } from "../../temporary-folder.js";
import { atSomePlace } from "./at-some-place.js";

let outer: TemporaryFolder;
let folder: string;
beforeAll(async () => {
  outer = await createTemporaryFolder();
  folder = join(outer.path, "project");
  await outer.write({
    "project/openapi.yaml": "openapi: 3.1.0",
    "project/a.overlay.yaml": "",
    "project/.hidden/b.json": "",
    "project/folder.yaml/c": "",
    "outside.yaml": "",
  });
  await symlink("../outside.yaml", join(folder, "link.yaml"));
  await symlink("a.overlay.yaml", join(folder, "same.yaml"));
});
afterAll(() => outer.remove());

async function read(overlays: string, more = "") {
  const settings = `{ overlays: ${overlays} ${more} }`;
  await outer.write({
    "project/redocly.yaml": `apis: { things: { root: openapi.yaml, x-openapi-errors: ${settings} } }`,
  });
  const [api] = await readConfig(folder, undefined);
  return api?.overlays?.map((file) => file.slice(folder.length + 1));
}

describe("overlays", () => {
  it.each([
    { given: "[a.overlay.yaml]", want: ["a.overlay.yaml"] },
    {
      given: "[same.yaml, .hidden/b.json, ./a.overlay.yaml]",
      want: ["same.yaml", ".hidden/b.json", "a.overlay.yaml"],
    },
    { given: "[]", want: [] },
  ])("are files, in their order: $given", async ({ given, want }) => {
    expect(await read(given)).toEqual(want);
  });

  it.each([
    { given: "a.overlay.yaml", want: "is not a list" },
    { given: "[5]", want: "has an entry that is no path" },
    { given: '["a\\0.yaml"]', want: "has an entry that is no path" },
    { given: "[gone.yaml]", want: ": no file at gone.yaml" },
    { given: "[folder.yaml]", want: ": no file at folder.yaml" },
    { given: "[a.jsonc]", want: ": `a.jsonc` is no .yaml or .json file" },
    { given: "[../outside.yaml]", want: ": `../outside.yaml` lies outside the folder of redocly.yaml" },
    { given: "[link.yaml]", want: ": `link.yaml` lies outside the folder of redocly.yaml" },
    { given: "[a.overlay.yaml, ./a.overlay.yaml]", want: ": `a.overlay.yaml` is there twice" },
    ...["https://a.example/o.yaml", "//a.example/o.yaml", "file:///etc/o.yaml", "data:,o.yaml"].map(
      (url) => ({
        given: `["${url}"]`,
        want: `: \`${url}\` is on another host; save it as a file, and name that`,
      }),
    ),
  ])("are refused as $given", async ({ given, want }) => {
    const message = `redocly.yaml: apis.things.x-openapi-errors.overlays${want.startsWith(":") ? "" : " "}${want}`;
    await expect(read(given)).rejects.toThrow(atSomePlace(message));
  });

  it("need not be there for a version that is read from elsewhere", async () => {
    await read("[gone.yaml]").catch(() => {});
    const { overlays } = await readConfigOfPath(folder, join(folder, "openapi.yaml"));
    expect(overlays).toEqual([join(folder, "gone.yaml")]);
  });
});
