import { relative } from "node:path";

/**
 * A generator for `redocly generate-client`: beside the client, the same client with the errors of the companion.
 *
 * @typedef {{
 *   model: { services: { operations: { name: string }[] }[] },
 *   output: { dir: string, stem: string, path: string },
 *   emit: { importExt?: string },
 * }} Input
 */
export default {
  name: "openapi-errors",
  requires: ["typescript"],
  // Where calls throw, nothing has the headers of the response.
  errorModes: ["result"],
  /** @param {Input} input */
  run({ model, output, emit }) {
    const extension = emit.importExt ?? "js";
    const client = JSON.stringify(`./${output.stem}.${extension}`);
    const companion = relative(output.dir, import.meta.dirname).replaceAll("\\", "/");
    const adapter = JSON.stringify(
      `${companion.startsWith(".") ? "" : "./"}${companion}/redocly.${extension}`,
    );
    const functions = model.services.flatMap(({ operations }) => operations.map(({ name }) => name));
    const content = `import * as base from ${client};
import { type WithErrors, withErrors } from ${adapter};

export * from ${client};

type Ops = WithErrors<typeof base.OPERATIONS, base.Ops>;

/** The client, \`error\` that of each operation. */
export const client = withErrors<base.Client<Ops>>(base.client, base.OPERATIONS);

export const { ${functions.join(", ")} } = client;
`;
    return [{ path: output.path.replace(/\.ts$/, ".errors.ts"), content }];
  },
};
