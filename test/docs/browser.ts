import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { findBrowser } from "../../scripts/setup/browser.mjs";

/** So that the browser itself calls nobody. */
const quiet = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** How long to wait for a page of a browser on a busy machine: only what hangs is a failure. */
const patienceMs = 300_000;

/** The browser of this machine. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    throw new Error("no browser; run: node scripts/setup/ensure.mjs --browser");
  const browser = await chromium.launch({ executablePath, args: quiet, timeout: patienceMs });
  // Playwright has no such setting for a whole browser. Pages that are opened without a context get one, too.
  const open = browser.newContext.bind(browser);
  browser.newContext = async (options) => {
    const context = await open(options);
    context.setDefaultTimeout(patienceMs);
    return context;
  };
  return browser;
}

/** Looks at a page in a context of its own, which is gone afterwards. */
export async function visit<T>(
  browser: Browser,
  url: string,
  look: (page: Page) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(url);
    return await look(page);
  } finally {
    await context.close();
  }
}

/** Every kind of page that is ours, with one page of it; the longest where length matters. */
export const ownPages = [
  { kind: "overview", path: "index.html" },
  { kind: "status", path: "statuses/403/index.html" },
  { kind: "code", path: "errors/KYC_REQUIRED/index.html" },
  { kind: "code with the longest name", path: "errors/CLIENT_APPLICATION_DOMAIN_NOT_ALLOWED/index.html" },
  { kind: "code that is nearly everywhere", path: "errors/FORBIDDEN/index.html" },
  { kind: "operation", path: "operations/create-card/index.html" },
  { kind: "operation with many fields", path: "operations/get-transaction/index.html" },
  { kind: "tag", path: "tags/cards/index.html" },
  { kind: "schema", path: "schemas/ShippingAddress/index.html" },
  { kind: "schemas", path: "schemas/index.html" },
  { kind: "matrix", path: "matrix/index.html" },
  { kind: "retries", path: "retries/index.html" },
  { kind: "deviations", path: "deviations/index.html" },
  { kind: "access", path: "access/index.html" },
  { kind: "webhooks", path: "webhooks/index.html" },
  { kind: "changes", path: "changes/index.html" },
  { kind: "search", path: "search/index.html" },
] as const;
