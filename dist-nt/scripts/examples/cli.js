import { resolve } from "node:path";
import { createContext } from "../command-context.js";
import { readDocsUrl } from "../options.js";
import { buildExamples } from "./build-examples.js";
const [folder = "_site"] = process.argv.slice(2);
const { stdout, stderr, env } = process;
const { OPENAPI_ERRORS_DOCS_URL: url } = env;
const docsUrl = url ? readDocsUrl(url, "OPENAPI_ERRORS_DOCS_URL") : undefined;
await buildExamples(resolve(folder), docsUrl, createContext({ cwd: process.cwd(), stdout, stderr, env }));
