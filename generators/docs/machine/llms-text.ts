import { generatedMark, type OutputFile } from "../../io/output.js";
import { toPlainText } from "../html.js";
import { shorten } from "../shorten.js";
import type { Site } from "../site.js";
import { linksFrom } from "../site-map.js";

const aboutCodes =
  "Each code has a page: what it means, how to fix it, whether to retry, which operations return it.";

/** `llms.txt` (llmstxt.org): the site's parts with their links, for language models. */
export function renderLlmsText({ contract, name, map, docsUrl }: Site): OutputFile {
  const links = linksFrom("", map);
  const to = (path: string | undefined) => (docsUrl === undefined ? path : `${docsUrl}/${path}`);
  const line = (text: string, path: string | undefined, about: string) =>
    `- [${text.replace(/[[\]\s]+/g, " ")}](${to(path)}): ${shorten(toPlainText(about), 200) || "not described"}`;
  const parts = [
    `# Errors of ${shorten(toPlainText(name), 200)}`,
    `> ${shorten(toPlainText(contract.description ?? ""), 400) || "Every documented error of the API."}`,
    `${generatedMark}. ${contract.catalog.length > 0 ? aboutCodes : "The document lists no codes."}`,
    ...list(
      "## Codes",
      contract.catalog.map(({ code, meaning }) =>
        line(code, links.code(code)?.replace(/\.html$/, ".md"), meaning),
      ),
    ),
    ...list(
      "## Statuses",
      contract.norms.map(({ status, title, description }) =>
        line(`${status} ${title}`, links.status(status), description),
      ),
    ),
    "## Everything at once",
    [
      line(
        "errors.json",
        "errors.json",
        "codes, statuses and operations as data; its schema is errors.schema.json",
      ),
      line("openapi.yaml", "openapi.yaml", "the OpenAPI document, with every error response written out"),
      line(
        "Retries and outcomes",
        links.page("retries"),
        "what the client retries, and whether a failed call took effect",
      ),
      ...(contract.releases.length > 0
        ? [line("Changes", links.page("changes"), "what each release changed in the errors, latest first")]
        : []),
    ].join("\n"),
  ];
  return { path: "docs/llms.txt", text: `${parts.filter(Boolean).join("\n\n")}\n` };
}

/** A part with its heading; none where there is nothing to list. */
function list(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [heading, lines.join("\n")];
}
