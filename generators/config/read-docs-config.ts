import { relative, resolve } from "node:path";
import { existsAsFile, leadsInside, readText } from "../io/read-files.js";
import { isRecord } from "../openapi/openapi.js";
import { ConfigError, type DocsConfig } from "./config.js";
import { contrastOf } from "./contrast.js";
import { isSvg } from "./is-svg.js";

/** The backgrounds of the docs, against which the contrast of an accent is measured. */
const papers = { light: "#f5f5f1", dark: "#1c1f24" } as const;

/** WCAG 2.2, success criterion 1.4.3. */
const minContrast = 4.5;

/**
 * Reads name and look of the docs: `docs` of `x-openapi-errors`.
 *
 * @param folder absolute path of the folder with `redocly.yaml`
 * @param at place of the settings, for messages
 * @throws {ConfigError} where a setting is wrong
 */
export async function readDocsConfig(value: unknown, folder: string, at: string): Promise<DocsConfig> {
  const docs = requireMap(value, ["name", "logo", "accent", "support", "reference"], at);
  const name = requireText(docs.name, `${at}.name`);
  const logo = requireText(docs.logo, `${at}.logo`);
  return {
    ...(name !== undefined && { name }),
    ...(logo !== undefined && (await readLogo(logo, folder, at))),
    ...(docs.accent !== undefined && { accent: readAccent(docs.accent, `${at}.accent`) }),
    ...(docs.support !== undefined && { support: readSupport(docs.support, `${at}.support`) }),
    ...(docs.reference !== undefined && { reference: readFlag(docs.reference, `${at}.reference`) }),
  };
}

function readFlag(value: unknown, at: string): boolean {
  if (typeof value === "boolean") return value;
  throw new ConfigError(`${at} is neither true nor false`);
}

/** As an image, an SVG can neither run scripts nor load anything. */
async function readLogo(
  path: string,
  folder: string,
  at: string,
): Promise<Pick<DocsConfig, "logo" | "logoFile">> {
  const file = resolve(folder, path);
  if (!existsAsFile(file)) throw new ConfigError(`${at}.logo: no file at ${relative(folder, file)}`);
  // The docs are published: a symbolic link must not put another file of this machine into them.
  if (!(await leadsInside(folder, file)))
    throw new ConfigError(`${at}.logo: \`${path}\` lies outside the folder of redocly.yaml`);
  const text = await readText(file).catch((error: Error) => {
    throw new ConfigError(`${at}.logo: \`${path}\` cannot be read: ${error.message}`);
  });
  if (!isSvg(text)) throw new ConfigError(`${at}.logo: \`${path}\` is not an SVG file`);
  return { logo: text, logoFile: file };
}

function readAccent(value: unknown, at: string): { readonly light: string; readonly dark: string } {
  const { light, dark } = requireMap(value, ["light", "dark"], at);
  return {
    light: readColour(light, papers.light, `${at}.light`),
    dark: readColour(dark, papers.dark, `${at}.dark`),
  };
}

function readColour(value: unknown, paper: string, at: string): string {
  const colour = requireText(value, at);
  if (colour === undefined || !/^#[0-9a-f]{6}$/i.test(colour))
    throw new ConfigError(`${at} is not a colour such as "#0b57a4"`);
  const contrast = contrastOf(colour, paper);
  if (contrast >= minContrast) return colour;
  throw new ConfigError(
    `${at}: \`${colour}\` cannot be read on its background: a contrast of ${contrast.toFixed(1)}, where ${minContrast} is needed`,
  );
}

function readSupport(value: unknown, at: string): NonNullable<DocsConfig["support"]> {
  const support = requireMap(value, ["name", "url", "email"], at);
  const name = requireText(support.name, `${at}.name`);
  const url = requireText(support.url, `${at}.url`);
  const email = requireText(support.email, `${at}.email`);
  if (url !== undefined && !(URL.canParse(url) && /^https?:$/.test(new URL(url).protocol)))
    throw new ConfigError(`${at}.url: \`${url}\` is not an http or https URL`);
  if (email !== undefined && !/^[^\s<>"@]+@[^\s<>"@]+$/.test(email))
    throw new ConfigError(`${at}.email: \`${email}\` is not an email address`);
  if (url === undefined && email === undefined)
    throw new ConfigError(`${at} has neither \`url\` nor \`email\``);
  return {
    ...(name !== undefined && { name }),
    ...(url !== undefined && { url }),
    ...(email !== undefined && { email }),
  };
}

function requireMap(value: unknown, known: readonly string[], at: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw new ConfigError(`${at} is not a map`);
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown === undefined) return value;
  throw new ConfigError(`${at}: unknown setting \`${unknown}\`, not one of ${known.join(", ")}`);
}

function requireText(value: unknown, at: string): string | undefined {
  if (value === undefined || typeof value === "string") return value;
  throw new ConfigError(`${at} is not text`);
}
