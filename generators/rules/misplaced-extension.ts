import type { UserContext } from "@redocly/openapi-core";
import { validShapes } from "../expand/valid-shapes.js";
import { suggest } from "../names/suggest.js";
import { followComponents } from "../openapi/follow.js";
import { isRecord } from "../openapi/openapi.js";
import { change, type Rule, toReport } from "./rule.js";

const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
paths:
  /cards:
    get:
      operationId: list-cards
      responses:
        "200": { description: The cards. }
        x-errors: { "403": { CARD_FROZEN: The card is frozen. } }
`;

export const misplacedExtension = {
  id: "document/misplaced-extension",
  severity: "error",
  meaning: "an extension of the error model is where nothing reads it",
  help: "move it to where it belongs, or correct its name",
  why: "In OpenAPI an extension may stand anywhere and have any name, so that no other check finds a slip. Its content would be missing from client and docs without a message.",
  failing,
  fixed: change(failing, `        x-errors: { "403": { CARD_FROZEN: The card is frozen. } }\n`, ""),
  visitor: ({ readFacts }) => {
    let shared: ReadonlySet<unknown> = new Set();
    return {
      Root(root, context) {
        const responses = followComponents(readFacts(root, context), "responses");
        shared = new Set(responses.map((one) => one.node));
      },
      any(node, context) {
        if (!isRecord(node)) return;
        for (const key of Object.keys(node))
          if (/^x-/i.test(key) && !isMapByName(context.type)) check(key, node, shared, context);
      },
    };
  },
} as const satisfies Rule;

/** In a map by name, such as `headers`, an extension is a name like any other. */
function isMapByName({ properties }: UserContext["type"]): boolean {
  return Object.keys(properties).length === 0;
}

/** Where each extension is read, by the engine's names of nodes, and in words. */
const homes = {
  "x-error-catalog": { types: ["Root", "Schema"], where: "in the root of the document" },
  "x-errors": { types: ["Operation"], where: "on an operation, beside `responses`" },
  "x-openapi-errors": {
    types: ["Root", "Operation"],
    where: "on an operation, in the root of the document, or on an API in redocly.yaml",
  },
  "x-error": { types: ["Response"], where: "on a response of `components.responses`" },
  "x-replay": { types: ["Operation"], where: "on an operation" },
  "x-deviations": { types: ["Operation"], where: "on an operation" },
  "x-replaced-by": { types: ["Operation"], where: "on an operation" },
} as const satisfies Record<string, { types: readonly string[]; where: string }>;

function check(key: string, node: object, shared: ReadonlySet<unknown>, context: UserContext): void {
  const meant = findMeant(key, context.type.name);
  if (meant === undefined) return;
  const { types, where } = homes[meant];
  const isHome = types.some((type) => type === context.type.name);
  const isOfComponents = /\/components\/responses\/[^/]+$/.test(context.location.pointer);
  const isRead = isHome && (meant !== "x-error" || shared.has(node) || (key !== meant && isOfComponents));
  if (isRead && key === meant) return;
  const belongs = `belongs ${where}`;
  const slip = `is not read here; did you mean \`${meant}\``;
  const problem =
    key === meant ? `${belongs}: nothing reads it here` : isRead ? slip : `${slip}, which ${belongs}`;
  const at = context.location.child([key]).key();
  toReport(context)(`\`${key}\` ${problem}`, at, { help: validShapes[meant] });
}

function findMeant(key: string, type: string): keyof typeof homes | undefined {
  if (key === "x-error" && type === "Operation") return "x-errors";
  if (Object.hasOwn(homes, key)) return key as keyof typeof homes;
  // Other names are other people's.
  if (!/^x-(err|er?o|r+o)/i.test(key)) return undefined;
  const close = suggest(key, Object.keys(homes)) as readonly (keyof typeof homes)[];
  const isRead = (name: keyof typeof homes) => homes[name].types.some((one) => one === type);
  return close.find(isRead) ?? close[0];
}
