import { spawn } from "node:child_process";
import { join } from "node:path";
import { servePage } from "./serve-page.js";

const api = "http://127.0.0.1:4010";
const document = join(import.meta.dirname, "../../generated/openapi.yaml");

const prism = spawn("npx", ["--yes", "@stoplight/prism-cli@5.14.2", "mock", "--port", "4010", document], {
  stdio: "inherit",
  shell: process.platform === "win32",
});
const page = await servePage();
console.log(`The page: ${page.url}/?api=${api}`);

prism.on("exit", (code) => {
  page.stop();
  process.exitCode = code ?? 1;
});
