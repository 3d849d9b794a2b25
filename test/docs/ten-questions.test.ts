import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser, visit } from "./browser.js";
import { type BuiltSite, buildSite } from "./build-site.js";

let site: BuiltSite;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([buildSite(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
});

type Step = (page: Page) => Promise<void>;

/** Opens the search, writes something, and takes the first result. */
const search =
  (text: string): Step =>
  async (page) => {
    await page.keyboard.press("Control+k");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("searchbox").fill(text);
    await dialog.getByRole("link").first().click();
  };

/** Writes into the field of the home, and takes the first name that is left. */
const find =
  (text: string): Step =>
  async (page) => {
    const field = page.getByRole("searchbox", { name: "Find a code or an operation" });
    await field.fill(text);
    await field.press("Enter");
  };

const follow =
  (name: string | RegExp): Step =>
  async (page) => {
    await page.getByRole("main").getByRole("link", { name, exact: true }).first().click();
  };

/** Questions as readers have them, with a way of two steps at most from the home, and what answers them there. */
const questions: readonly {
  readonly question: string;
  readonly steps: readonly [Step] | readonly [Step, Step];
  readonly selector: string;
  readonly answer: RegExp;
}[] = [
  {
    question: "What does KYC_REQUIRED mean, and what do I do about it?",
    steps: [find("KYC_REQUIRED")],
    selector: "#fix",
    answer: /get-spending-prerequisites/,
  },
  {
    question: "My log has an error body. What is it?",
    steps: [search('{"statusCode":403,"errorCode":"MAX_CARDS_EXCEEDED","reason":"..."}')],
    selector: "#meaning",
    answer: /total card allowance/,
  },
  {
    question: "May I send the request again after MAX_CARDS_EXCEEDED?",
    steps: [find("MAX_CARDS")],
    selector: "#retry",
    answer: /Never/,
  },
  {
    question: "What can create-card return?",
    steps: [find("createCard")],
    selector: "#errors",
    answer: /SHIPPING_ADDRESS_REQUIRED[\s\S]*KYC_REQUIRED[\s\S]*429/,
  },
  {
    question: "Which fields does the body of create-card need?",
    steps: [find("create-card")],
    selector: "#body-cardProgramId",
    answer: /string\s+required/,
  },
  {
    question: "How do I call it with curl?",
    steps: [find("create-card")],
    selector: "#samples",
    answer: /curl -sS -X POST 'https:\/\/api\.immersve\.com\/api\/cards'/,
  },
  {
    question: "What does 429 mean, and when may I call again?",
    steps: [search("too many requests")],
    selector: "main",
    answer: /Retry-After/,
  },
  {
    question: "Which operation takes an expected spend amount?",
    steps: [search("expectedSpendAmount"), follow("update-expected-spend-amount")],
    selector: "h1",
    answer: /expected-spend-amount/,
  },
  {
    question: "What is in a shipping address?",
    steps: [search("ShippingAddress")],
    selector: "#fields",
    answer: /postalCode/,
  },
  {
    question: "My call timed out. Was a card ordered?",
    steps: [search("outcome unknown")],
    selector: "main",
    answer: /When the outcome is unknown/,
  },
];

describe("a reader who asks", () => {
  it.each(questions)(
    "“$question” finds the answer in two steps at most",
    async ({ steps, selector, answer }) => {
      await visit(browser, pathToFileURL(`${site.folder}/index.html`).href, async (page) => {
        for (const step of steps) {
          const before = page.url();
          await step(page);
          await page.waitForURL((url) => url.href !== before);
        }
        await expect.poll(() => page.locator(selector).first().textContent()).toMatch(answer);
      });
    },
  );
});
