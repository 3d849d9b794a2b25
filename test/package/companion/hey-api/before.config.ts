import { defineConfig } from "@hey-api/openapi-ts";

export default defineConfig({
  input: "cards.yaml",
  output: "client",
  plugins: ["@hey-api/client-fetch", "@hey-api/sdk", "@tanstack/react-query"],
});
