import { defineConfig } from "@hey-api/openapi-ts";
import { errors } from "./companion/hey-api.plugin.js";

export default defineConfig({
  input: "cards.yaml",
  output: "client",
  plugins: [errors(), "@hey-api/client-fetch", "@hey-api/sdk", "@tanstack/react-query"],
});
