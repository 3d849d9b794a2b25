import { type DefaultTreeAdapterTypes, type ParserError, parse } from "parse5";
import { beforeAll, describe, expect, it } from "vitest";
import { sample } from "../thorough.js";
import { buildDocs } from "./build-docs.js";
import { positions } from "./positions.js";

/** What leaves an attribute, an element, a comment or a template, and does something if it does. */
const payloads: readonly string[] = [
  "<script>harmed()</script>",
  '"><script src=https://evil.example/a.js></script>',
  "'><img src=x onerror=harmed()>",
  "<svg><a xlink:href=javascript:harmed()>x</a></svg>",
  '" onmouseover="harmed()" x="',
  "' autofocus onfocus='harmed()",
  "--></title></style></textarea></script><iframe srcdoc=x></iframe>",
  "<style>body { display: none }</style><base href=https://evil.example>",
  "<a href=javascript:harmed()>x</a>",
  "{{{harmed}}} {{constructor}}",
];

/** Payloads that Markdown makes something of, so that their text is not shown as it is. */
const markdownPayloads: readonly string[] = [
  "[x](javascript:harmed()) ![x](https://evil.example/x.png)",
  "[x](data:text/html,<script>harmed()</script>) <javascript:harmed()>",
  "&lt;script&gt;harmed()&#60;/script&#x3e; [x](&#106;avascript:harmed())",
  "[x]: javascript:harmed()\n\n[x]",
];

/** HTML of which a part is harmless, so that this part is not shown as text. */
const mixedPayloads: readonly string[] = [
  "<b onclick=harmed()>x</b> <p style=display:none>y <a href=https://a.example onfocus=harmed() autofocus>z",
  "</p></td></tr></table></main><table><tr><td>x<details open ontoggle=harmed()><summary>y",
  "<pre><script>harmed()</script></pre> `<img src=x onerror=harmed()>` <code><style>*{}</style></code>",
  "<scr<!-- -->ipt>harmed()</scr</b>ipt> <!-- <script>harmed()</script> --> <![CDATA[<svg/onload=harmed()>]]>",
  "<script>\n```\n</script>\n\n```\n<iframe srcdoc='<script>harmed()</script>'></iframe>\n```",
];

/** What Markdown, or HTML that is harmless, may make of a text. */
const markdownShapes =
  "p[class] p em strong code pre[tabindex] pre ul ol li blockquote br hr a a[href] a[rel] b details summary " +
  "div div[class] div[tabindex] div[role] div[aria-label] table tbody tr td";

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;

/** What a browser makes of a page. */
interface PageShape {
  /** `tag` and `tag[attribute]` of all elements. */
  readonly shapes: readonly string[];
  /** What the page loads, and what it leads to. */
  readonly urls: readonly string[];
  /** Number of scripts, styles and the like: text cannot add one that looks like those of the page. */
  readonly active: number;
  readonly text: string;
  readonly errors: readonly string[];
}

/** What keeps a browser from asking for an icon. */
const noIcon = "data:,";

const urlAttributes = ["href", "src", "action", "formaction", "srcset", "poster", "data", "xlink:href"];
const activeElements = ["script", "style", "link", "meta", "base", "iframe", "form", "object", "svg", "img"];

function readPage(html: string): PageShape {
  const errors: string[] = [];
  const onParseError = ({ code }: ParserError) => errors.push(code);
  const root = parse(html, { onParseError });
  const elements: DefaultTreeAdapterTypes.Element[] = [];
  const texts: string[] = [];
  const visit = (node: Node): void => {
    if ("value" in node) texts.push(node.value);
    if ("tagName" in node) elements.push(node);
    if ("childNodes" in node) node.childNodes.forEach(visit);
  };
  visit(root);
  const attributes = elements.flatMap(({ tagName, attrs }) => attrs.map((one) => ({ tagName, ...one })));
  return {
    shapes: [
      ...elements.map(({ tagName }) => tagName),
      ...attributes.map(({ tagName, name }) => `${tagName}[${name}]`),
    ],
    urls: attributes.filter(({ name }) => urlAttributes.includes(name)).map(({ value }) => value),
    active: elements.filter(({ tagName }) => activeElements.includes(tagName)).length,
    text: collapse([...texts, ...attributes.map(({ value }) => value)].join(" ")),
    errors,
  };
}

function collapse(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Whether a page shows a text, if only in the quotes of a command for a shell. */
function shows(page: string, text: string): boolean {
  return page.includes(text) || page.includes(text.replaceAll("'", "'\\''"));
}

/** Schemes of URLs that are no plain link, as a browser reads them: without leading and inner controls. */
function listBadUrls({ urls }: PageShape): readonly string[] {
  const clean = urls.map((url) => url.replace(/[\0-\x20]/g, "").toLowerCase());
  return clean.filter((url) => /^[a-z][a-z0-9+.-]*:/.test(url) && !/^(https?|mailto):/.test(url));
}

async function readSite(document: object): Promise<readonly PageShape[]> {
  return [...(await buildDocs(document)).values()].map(readPage);
}

const most = (pages: readonly PageShape[]) => Math.max(0, ...pages.map(({ active }) => active));

const all = [...payloads, ...markdownPayloads, ...mixedPayloads];
const rows = positions.map((position, index) => ({ ...position, some: sample(all, 6, index) }));

describe.each(rows)("text of an attacker as $name", ({ given, some }) => {
  let harmless: readonly PageShape[];
  /** Whether the docs show it, and not only a part or a form of it. */
  let isShown: boolean;
  beforeAll(async () => {
    harmless = await readSite(given("harmless text"));
    isShown = harmless.some(({ text }) => text.includes("harmless text"));
  });

  it.each(some)("is text on every page: %j", async (payload) => {
    const known = new Set([...harmless.flatMap(({ shapes }) => shapes), ...markdownShapes.split(" ")]);
    const pages = await readSite(given(payload));
    for (const page of pages) {
      expect(page.shapes.filter((shape) => !known.has(shape))).toEqual([]);
      expect(listBadUrls(page).filter((url) => url !== noIcon)).toEqual([]);
      expect(page.errors).toEqual([]);
    }
    expect(most(pages)).toBeLessThanOrEqual(most(harmless));
    if (isShown && pages.length > 0 && payloads.includes(payload))
      expect(pages.some(({ text }) => shows(text, collapse(payload)))).toBe(true);
  });
});

it("would see an element, an attribute and a scheme that text brought in", () => {
  const page = readPage(
    '<!doctype html><title>x</title><p onclick="a()"><a href=" java\tscript:a()">x</a><svg></svg>',
  );
  expect(page.shapes).toEqual(expect.arrayContaining(["svg", "p[onclick]"]));
  expect(listBadUrls(page)).toEqual(["javascript:a()"]);
});
