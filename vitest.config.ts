import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/run-folder.ts"],
    setupFiles: ["test/fixed-seed.ts"],
    // By itself Vitest leaves a core idle, which of two is half.
    maxWorkers: "100%",
    // Only what hangs is ended, since a busy machine takes its time and fails no test.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 300_000 } },
  },
  resolve: {
    // Tests use the generated packages by their names, from their sources.
    alias: [
      ...sourceOf("immersve-client", "./generated/client/src/"),
      ...sourceOf("immersve-custodial-client", "./generated/custodial/client/src/"),
    ],
  },
});

function sourceOf(name: string, folder: string) {
  const { pathname } = new URL(folder, import.meta.url);
  return [
    { find: new RegExp(`^${name}$`), replacement: `${pathname}index.ts` },
    { find: new RegExp(`^${name}/testing/(.+)$`), replacement: `${pathname}testing-$1.ts` },
    { find: new RegExp(`^${name}/(.+)$`), replacement: `${pathname}$1.ts` },
  ];
}
