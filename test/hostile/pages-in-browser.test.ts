import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { generate, understand } from "../../generators/index.js";
import { writeFiles } from "../../generators/io/write-files.js";
import { launchBrowser } from "../docs/browser.js";
import { createTemporaryFolder, type TemporaryFolder } from "../temporary-folder.js";
import { sample } from "../thorough.js";
import { withoutAdvice } from "../without-advice.js";
import { fillAllPositions } from "./all-positions.js";
import { type FolderServer, serveFolder } from "./serve-folder.js";

/** What runs, loads, leads away or frames something wherever it is taken for more than text; together where nothing is left open. */
const payloads: readonly { readonly name: string; readonly texts: readonly string[] }[] = [
  { name: "words", texts: ["harmless"] },
  {
    name: "frames and scripts",
    texts: [
      `<iframe srcdoc="<script>parent.harmed()</script>"></iframe>`,
      `<meta http-equiv="refresh" content="0;url=https://evil.example/?a">`,
      "<iframe src=https://evil.example></iframe><frame src=/x><embed src=/x>",
      "<script>harmed()</script><script src=https://evil.example/a.js></script>",
    ],
  },
  {
    name: "handlers and links",
    texts: [
      "<img src=x onerror=harmed()><b id=evil onclick=harmed() onmouseover=harmed()>x</b>",
      "<svg onload=harmed()><a xlink:href=javascript:harmed()><text>x</text></a></svg>",
      "<a href=javascript:harmed()>x</a> <a id=evil href='java&Tab;script:harmed()'>y</a>",
      "[x](javascript:harmed()) [y](&#106;avascript:harmed()) <javascript:harmed()>",
      "[x](data:text/html;base64,PHN2Zz4=) <a href='data:text/html,<script>harmed()</script>'>y</a>",
    ],
  },
  {
    name: "forms, styles and objects",
    texts: [
      "<form id=evil action=https://evil.example><button autofocus onfocus=harmed()>x</button></form>",
      "<base href=https://evil.example/><link rel=stylesheet href=https://evil.example/a>",
      "<style>*{display:none}</style><p style='position:fixed;inset:0' class=evil>x</p>",
      "<object data=javascript:harmed()></object><embed src=data:text/html,x>",
      "<details id=evil open ontoggle=harmed()><summary>x</summary>y</details>",
      "<template><script>harmed()</script></template>",
      "<math><mtext><table><mglyph><style><img src=x onerror=harmed()></style></math>",
    ],
  },
  {
    name: "pictures, entities and code",
    texts: [
      "![x](https://evil.example/a.png) <img src=https://evil.example/b.png> ![y](data:image/svg+xml,<svg>)",
      "&lt;script&gt;harmed()&lt;/script&gt; &#60;img src=x onerror=harmed()&#x3e;",
      "`<img src=x onerror=harmed()>` ``<iframe srcdoc=x>`` `<b>",
      "```\n<iframe srcdoc='<script>parent.harmed()</script>'>\n```",
      "x\n\n    <iframe srcdoc='<script>parent.harmed()</script>'></iframe>\n\ny",
      "[x]\n\n[x]: javascript:harmed() '<img src=x onerror=harmed()>'",
      "<scr<!-- -->ipt>harmed()</scr</b>ipt> <<!-- -->iframe srcdoc=x>",
    ],
  },
  {
    name: "tags of Markdoc",
    texts: [
      `{% html name="iframe" attrs={srcdoc: "<script>parent.harmed()</script>"} /%}`,
      `{% html name="form" attrs={id: "evil"} %}\n\nx\n\n{% /html %}`,
      '```\n{% html name="iframe" /%}\n```\n\n# x {% #evil %}',
      `{{constructor.constructor("harmed()")()}} $\{harmed()} #{harmed()} <%= harmed() %>`,
    ],
  },
  {
    name: "a fence in a script",
    texts: [
      "<script>\n```\n</script>\n\n```\n<iframe srcdoc='<script>parent.harmed()</script>'></iframe>\n```",
    ],
  },
  { name: "a fence without an end", texts: ["~~~\n<script>harmed()</script>"] },
  { name: "comments", texts: ["<!-- --!><script>harmed()</script> --> <!--><img src=x onerror=harmed()>"] },
  {
    name: "character data",
    texts: ["<![CDATA[<img src=x onerror=harmed()>]]> <?xml <iframe srcdoc=x>?> <!x <form>>"],
  },
  {
    name: "beginnings",
    texts: ["<b><i><ul><li><table><tr><td><p><h1><a href=https://a.example><iframe srcdoc='x"],
  },
  { name: "ends", texts: ["</td></tr></table></div></main></textarea></title></script>--><script>harmed()"] },
  { name: "front matter", texts: ["---\nx: <iframe srcdoc=x>\n---\n<iframe srcdoc=x>"] },
  { name: "levels", texts: [`${"<b>".repeat(200)}\n\n${"> ".repeat(60)}x`] },
];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** A site, reference included, on a server. */
interface ServedSite {
  readonly url: string;
  /** Paths of its own pages. */
  readonly pages: readonly string[];
  readonly remove: () => Promise<void>;
}

async function serveSite(document: object): Promise<ServedSite> {
  const folder: TemporaryFolder = await createTemporaryFolder();
  await folder.write({ "openapi.json": JSON.stringify(document) });
  const api = {
    name: "odd",
    root: join(folder.path, "openapi.json"),
    output: join(folder.path, "generated"),
    client: { name: "odd-client", version: "0.0.0" },
  };
  const { understood, diagnostics } = await understand({ ...api, rules: withoutAdvice });
  if (!understood) throw new Error(JSON.stringify(diagnostics));
  await writeFiles(api.output, await generate(api, understood, { only: ["docs"] }));
  const server: FolderServer = await serveFolder(join(api.output, "docs"));
  const paths = await folder.list();
  return {
    url: server.url,
    pages: paths
      .filter(
        (path) => path.endsWith(".html") && !path.includes("/reference/") && !path.endsWith("/404.html"),
      )
      .map((path) => path.replace("generated/docs/", "")),
    remove: async () => {
      await server.close();
      await folder.remove();
    },
  };
}

/** What went on in a page besides being shown. */
interface Watched {
  readonly requests: string[];
  readonly navigations: string[];
  readonly errors: string[];
}

/** A page with a cookie worth stealing, that keeps a list of what a policy or an attack did. */
async function openPage(context: BrowserContext, url: string): Promise<{ page: Page; watched: Watched }> {
  await context.addCookies([{ name: "session", value: "secret", url }]);
  await context.addInitScript(() => {
    const seen: string[] = [];
    const add = (event: SecurityPolicyViolationEvent) =>
      seen.push(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
    document.addEventListener("securitypolicyviolation", add);
    Object.assign(globalThis, { seen, harmed: () => seen.push("harmed") });
  });
  const page = await context.newPage();
  const watched: Watched = { requests: [], navigations: [], errors: [] };
  page.on("request", (request) => watched.requests.push(request.url()));
  page.on("framenavigated", (frame) => watched.navigations.push(frame.url()));
  page.on("pageerror", (error) => watched.errors.push(error.message));
  page.on("popup", (popup) => watched.navigations.push(popup.url()));
  return { page, watched };
}

/** What is in a page that no text may bring there; the image of nothing is Redoc's own logo. */
function findForeign(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const elements =
      "iframe, frame, object, embed, applet, form, base, math, template, dialog, video, audio, meta[http-equiv=refresh], " +
      "#evil, .evil, main style, #redoc style, main link, #redoc link, main img, #redoc img:not([src='data:,']), svg[onload], svg text";
    const foreign = [...document.querySelectorAll(elements)].map(({ outerHTML }) => outerHTML.slice(0, 200));
    for (const element of document.querySelectorAll("*"))
      for (const { name, value } of element.attributes) {
        const isBad =
          /^on/.test(name) ||
          (/^(href|src|action)$/.test(name) && /^\W*(javascript|data|vbscript)\W*:/i.test(value));
        if (isBad && value !== "data:,") foreign.push(`${element.tagName} ${name}=${value}`);
      }
    return [...foreign, ...(globalThis as unknown as { seen: string[] }).seen];
  });
}

/** Until what was rendered before answers to clicks and keys. */
async function waitForRedoc(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const button = document.querySelector("#redoc button");
    return button !== null && Object.keys(button).some((key) => key.startsWith("__reactProps"));
  });
}

/** Opens everything on a page that can be opened. */
async function openAll(page: Page): Promise<void> {
  for (let round = 0; round < 4; round++) {
    const count = await page.evaluate(() => {
      const closed = document.querySelectorAll<HTMLElement>(
        "#redoc :is(button, [role=button], [role=tab], [aria-expanded=false]):not([data-opened])",
      );
      for (const element of closed) {
        element.dataset["opened"] = "";
        // Leads away, or copies.
        if (!element.closest("a, nav, [role=navigation]")) element.click();
      }
      return closed.length;
    });
    if (count === 0) return;
    await page.waitForTimeout(50);
  }
}

/** Where the reference shows all of the document. */
const routes = ["", "#/one/do-thing", "#/webhooks/told"];

describe.each(sample(payloads, 3))("a document full of $name", ({ texts }) => {
  const text = texts.join("\n\n");
  let site: ServedSite;
  let context: BrowserContext;
  beforeAll(async () => {
    site = await serveSite(
      fillAllPositions((place) => (/name|callback$/.test(place) ? `${text} ${place}` : text)),
    );
    context = await browser.newContext();
  });
  afterAll(async () => {
    await context?.close();
    await site?.remove();
  });

  it("is text in the reference, which works", async () => {
    const url = `${site.url}/reference/index.html`;
    const { page, watched } = await openPage(context, url);
    // Before anything is clicked: Redoc remembers a sidebar that was closed.
    await page.goto(`${url}#/one/do-thing`);
    await waitForRedoc(page);
    await page.getByText("/things/{id}").first().waitFor();
    const search = page.getByTestId("search-dialog");
    // Keys are listened to some time after the rest.
    await expect
      .poll(
        async () => {
          if ((await search.count()) === 0) await page.keyboard.press("Control+k");
          return search.count();
        },
        { interval: 300 },
      )
      .toBe(1);
    await search.locator("input").fill("things");
    await search.getByRole("link").filter({ hasText: "/things/{id}" }).first().waitFor();
    expect(await findForeign(page)).toEqual([]);
    for (const route of routes) {
      await page.goto("about:blank");
      await page.goto(`${url}${route}`);
      await waitForRedoc(page);
      await openAll(page);
      expect(await findForeign(page)).toEqual([]);
      expect(page.frames().map((frame) => frame.url().replace(/#.*/, ""))).toEqual([url]);
    }
    // A button of Redoc's, which was clicked as well, opens a mail to the contact.
    expect(watched.requests.filter((one) => one !== url && !/^(about:blank$|mailto:)/.test(one))).toEqual([]);
    expect(
      watched.navigations.filter((one) => one !== "about:blank" && one.replace(/#.*/, "") !== url),
    ).toEqual([]);
    await page.close();
  });

  it("is text on our pages", async () => {
    const { page, watched } = await openPage(context, site.url);
    expect(site.pages.length).toBeGreaterThan(10);
    for (const path of site.pages) {
      await page.goto(`${site.url}/${path}`);
      expect({ path, foreign: await findForeign(page) }).toEqual({ path, foreign: [] });
      expect(page.frames().length).toBe(1);
    }
    expect([...watched.requests, ...watched.navigations].filter((one) => !one.startsWith(site.url))).toEqual(
      [],
    );
    expect(watched.errors).toEqual([]);
    await page.close();
  });
});

it("would see what a page lets through", async () => {
  const folder = await createTemporaryFolder();
  await folder.write({
    "index.html": `<!doctype html><main><iframe srcdoc="<script>parent.harmed()</script>"></iframe><a href=javascript:x>y</a></main>`,
  });
  const server = await serveFolder(folder.path);
  const context = await browser.newContext();
  const { page } = await openPage(context, server.url);
  await page.goto(`${server.url}/index.html`);
  await expect.poll(() => findForeign(page)).toContain("harmed");
  expect((await findForeign(page)).join("\n")).toMatch(/iframe[\s\S]*A href=javascript:x/);
  await context.close();
  await server.close();
  await folder.remove();
});
