import { defineConfig } from "orval";

export default defineConfig({
  cards: {
    input: "cards.yaml",
    output: {
      target: "client/cards.ts",
      client: "fetch",
      override: { mutator: { path: "request.ts", name: "request" }, fetch: { forceSuccessResponse: true } },
    },
  },
});
