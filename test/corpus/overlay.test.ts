import { existsSync } from "node:fs";
import { cp } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { understand } from "../../generators/index.js";
import { createTemporaryFolder } from "../temporary-folder.js";
import { corpusFolder } from "./documents.js";

it.skipIf(!existsSync(corpusFolder))(
  "an overlay gives codes to operations of a document that has none",
  async () => {
    const folder = await createTemporaryFolder();
    const at = (name: string) => join(folder.path, name);
    await cp(join(corpusFolder, "redocly-museum.yaml"), at("museum.yaml"));
    await cp("test/corpus/museum.overlay.yaml", at("museum.overlay.yaml"));
    const { understood, diagnostics } = await understand({
      name: "museum",
      root: at("museum.yaml"),
      project: folder.path,
      overlays: [at("museum.overlay.yaml")],
      output: at("generated"),
      client: { name: "museum-client", version: "0.0.0" },
    });
    await folder.remove();
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    const { operations = [] } = understood?.contract ?? {};
    const codes = operations.map(({ id, errors }) => [
      id,
      errors.flatMap(({ codes }) => codes.map(({ code }) => code)),
    ]);
    expect(Object.fromEntries(codes)).toMatchObject({
      buyMuseumTickets: ["TICKETS_SOLD_OUT", "DATE_PAST"],
      updateSpecialEvent: ["EVENT_UNKNOWN"],
      deleteSpecialEvent: ["EVENT_UNKNOWN"],
      getSpecialEvent: [],
      getMuseumHours: [],
    });
  },
);
