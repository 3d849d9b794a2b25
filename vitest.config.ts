import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
  resolve: {
    // Tests use the generated package by its name, from its source.
    alias: [
      {
        find: /^immersve-client$/,
        replacement: new URL("./generated/client/src/index.ts", import.meta.url).pathname,
      },
      {
        find: /^immersve-client\/(.+)$/,
        replacement: `${new URL("./generated/client/src/", import.meta.url).pathname}$1.ts`,
      },
    ],
  },
});
