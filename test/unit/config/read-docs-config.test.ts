import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ConfigError } from "../../../generators/config/config.js";
import { isSvg } from "../../../generators/config/is-svg.js";
import { readDocsConfig } from "../../../generators/config/read-docs-config.js";
import { createTemporaryFolder, type TemporaryFolder } from "../../temporary-folder.js";

let folder: TemporaryFolder;
beforeAll(async () => {
  folder = await createTemporaryFolder();
  await writeFile(join(folder.path, "logo.svg"), "<svg/>");
  await writeFile(join(folder.path, "logo.png"), "");
  await writeFile(join(folder.path, "secret.env"), "PASSWORD=1\n");
  await symlink("secret.env", join(folder.path, "secret.svg"));
  await symlink("logo.svg", join(folder.path, "link.svg"));
  await writeFile(join(folder.path, "beside.svg"), "<svg/>");
  await mkdir(join(folder.path, "inner"));
  await symlink("../beside.svg", join(folder.path, "inner/beside.svg"));
});
afterAll(() => folder.remove());

const read = (value: unknown) => readDocsConfig(value, folder.path, "docs");

describe("readDocsConfig", () => {
  it("reads all there is", async () => {
    const accent = { light: "#0b57a4", dark: "#8abcf3" };
    const support = { name: "Us", url: "https://example.com/help", email: "help@example.com" };
    expect(await read({ name: "Things", logo: "logo.svg", accent, support, reference: false })).toEqual({
      name: "Things",
      logo: "<svg/>",
      logoFile: join(folder.path, "logo.svg"),
      accent,
      support,
      reference: false,
    });
    expect(await read({})).toEqual({});
  });

  it.each([
    { given: [], want: "docs is not a map" },
    {
      given: { nmae: "Things" },
      want: "docs: unknown setting `nmae`, not one of name, logo, accent, support, reference",
    },
    { given: { name: 5 }, want: "docs.name is not text" },
    { given: { reference: "no" }, want: "docs.reference is neither true nor false" },
    { given: { logo: "logo.png" }, want: "docs.logo: `logo.png` is not an SVG file" },
    { given: { logo: "none.svg" }, want: "docs.logo: no file at none.svg" },
    { given: { logo: "lo\0go.svg" }, want: "docs.logo: no file at lo\0go.svg" },
    { given: { logo: "secret.svg" }, want: "docs.logo: `secret.svg` is not an SVG file" },
    { given: { logo: "." }, want: "docs.logo: no file at " },
    { given: { logo: ["logo.svg"] }, want: "docs.logo is not text" },
    { given: { accent: "#0b57a4" }, want: "docs.accent is not a map" },
    {
      given: { accent: { light: "blue", dark: "#8abcf3" } },
      want: 'docs.accent.light is not a colour such as "#0b57a4"',
    },
    { given: { accent: { light: "#0b57a4" } }, want: 'docs.accent.dark is not a colour such as "#0b57a4"' },
    {
      given: { accent: { light: "#ffcc00", dark: "#8abcf3" } },
      want: "docs.accent.light: `#ffcc00` cannot be read on its background: a contrast of 1.4, where 4.5 is needed",
    },
    {
      given: { support: { url: "javascript:x" } },
      want: "docs.support.url: `javascript:x` is not an http or https URL",
    },
    { given: { support: { email: "nobody" } }, want: "docs.support.email: `nobody` is not an email address" },
    { given: { support: { name: "Us" } }, want: "docs.support has neither `url` nor `email`" },
  ])("refuses $given", async ({ given, want }) => {
    await expect(read(given)).rejects.toThrow(new ConfigError(want));
  });
});

describe("a logo", () => {
  it("may be a link to another one in the folder", async () => {
    expect(await read({ logo: "link.svg" })).toMatchObject({ logo: "<svg/>" });
  });

  it.each(["beside.svg", "../beside.svg"])("outside the folder is refused: %s", async (logo) => {
    await expect(readDocsConfig({ logo }, join(folder.path, "inner"), "docs")).rejects.toThrow(
      new ConfigError(`docs.logo: \`${logo}\` lies outside the folder of redocly.yaml`),
    );
  });

  it.each([
    "<svg/>",
    "\uFEFF<?xml version='1.0'?>\n<!-- a --><!-- <html> -->\n<svg xmlns='http://www.w3.org/2000/svg'></svg>",
    '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd" [ <!ENTITY a "b"> ]>\n<svg\nwidth="1"/>',
    "<s:svg xmlns:s='http://www.w3.org/2000/svg'/>",
  ])("is an image by its root: %s", (text) => {
    expect(isSvg(text)).toBe(true);
  });

  it.each([
    "",
    "PASSWORD=1",
    "<html><svg/></html>",
    "text <svg/>",
    "<svgx/>",
    "<!-- <svg/>",
    "<!-- -->".repeat(50_000),
    "<?xml ?>",
    "\u0089PNG\r\n",
  ])("is not one: %.20s", (text) => {
    expect(isSvg(text)).toBe(false);
  });
});
