import { type Order, orderCard, type Prepared, prepare } from "./issue-card.js";
import type { Notice } from "./notices.js";
import { rehearsing } from "./rehearsal.js";

const order: Order = {
  clientApplicationId: "3f8e1d20c9b74a56b1e2d4f7a0c69583",
  wallet: "0x1111111111111111111111111111111111111111",
  // A wallet asks its owner here.
  sign: async (message) => `0x${message.length.toString(16)}`,
  fundingChannelId: "6f1d83a7c2e54b09a4d7f0b85c39e162",
  cardProgramId: "64f1c08a9be24d73a5172e0d8fb3c96e",
};

const buttons = {
  retry: "Try again",
  "verify-identity": "Verify my identity",
  "edit-contact": "Add my contact details",
  "edit-spend": "Say how much I will spend",
  "edit-address": "Change my details",
  "pick-program": "Choose another card",
  "look-at-cards": "Look at my cards",
  "log-in": "Log in again",
  "ask-support": "Ask support",
} as const satisfies Record<Notice["next"]["action"], string>;

const start = find("start");
const pick = find("rehearse") as HTMLSelectElement;
const result = find("result");

const fetch = rehearsing(() =>
  pick.value === "" ? undefined : { call: "POST /api/cards", prefer: pick.value },
);
const baseUrl = new URL(location.href).searchParams.get("api") ?? location.origin;
let prepared: Prepared | undefined;

/** Every error of the operation that the document lists, as the mock server is asked for it. */
async function listRehearsals(): Promise<readonly HTMLOptionElement[]> {
  const response = await globalThis.fetch("errors.json");
  const { operations }: Published = await response.json();
  const { errors = [] } = operations.find(({ id }) => id === "create-card") ?? {};
  return errors.flatMap(({ status, codes }) => {
    const number = status.replaceAll("X", "0");
    return codes.length === 0
      ? [new Option(number, `code=${number}`)]
      : codes.map(({ code }) => new Option(`${number} ${code}`, `code=${number}, example=${code}`));
  });
}

/** What is read of the published `errors.json`. */
interface Published {
  readonly operations: readonly {
    readonly id: string;
    readonly errors: readonly {
      readonly status: string;
      readonly codes: readonly { readonly code: string }[];
    }[];
  }[];
}

pick.append(...(await listRehearsals()));

start.addEventListener("click", async () => {
  start.toggleAttribute("disabled", true);
  result.setAttribute("aria-busy", "true");
  await run();
  result.removeAttribute("aria-busy");
  start.toggleAttribute("disabled", false);
});

async function run(): Promise<void> {
  if (!prepared) {
    const step = await prepare({ baseUrl, fetch }, order);
    if (step.notice) return showNotice(step.notice);
    prepared = step.done;
  }
  const { done, notice } = await orderCard(prepared, order);
  if (notice) return showNotice(notice);
  const todo = prepared.todo.length > 0 ? ` Before you spend: ${prepared.todo.join(", ")}.` : "";
  show("good", "Your card is ordered", `It is number ${done}.${todo}`);
}

function showNotice({ title, text, next, reference }: Notice): void {
  const at = next.action === "retry" && next.at ? ` at ${new Date(next.at).toLocaleTimeString()}` : "";
  show("bad", title, text, `${buttons[next.action]}${at}`, reference);
}

/** Text only: what an API says is never HTML. */
function show(tone: string, title: string, text: string, button?: string, reference?: string): void {
  const parts: readonly (readonly [tag: string, text: string | undefined])[] = [
    ["h2", title],
    ["p", text],
    ["button", button],
    ["small", reference && `For support: ${reference}`],
  ];
  result.className = tone;
  result.replaceChildren(
    ...parts.flatMap(([tag, content]) => {
      if (!content) return [];
      return [Object.assign(document.createElement(tag), { textContent: content })];
    }),
  );
}

function find(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element;
}
