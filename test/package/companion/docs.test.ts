import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { repository } from "../npm.js";
import { underName } from "./clients.js";
import { type CompanionProject, createProject, removeTemplate } from "./project.js";

const folder = join(repository, "docs");
const pages = readdirSync(folder).filter((name) => name !== "README.md");

/** The programs of a page, each as a file of its own. */
function listSnippets(page: string): readonly (readonly [string, string])[] {
  const text = readFileSync(join(folder, page), "utf8");
  const blocks = [...text.matchAll(/^```(tsx?)\n(.*?)^```$/gms)];
  const library = page.replace(/\.md$/, "");
  // The first program is the one before.
  return blocks.map(([, language, code = ""], index) => [
    `${library}-${index}.${language}`,
    `${underName(code, `${library}-${index === 0 ? "before" : "after"}`)}\nexport {};\n`,
  ]);
}

let project: CompanionProject;
let complaints: readonly string[];
beforeAll(async () => {
  project = await createProject();
  await project.write(Object.fromEntries(pages.flatMap(listSnippets)));
  complaints = (await project.check()).split("\n").filter((line) => line !== "");
});
afterAll(async () => {
  await project.remove();
  await removeTemplate();
});

describe.each(pages)("docs/%s", (page) => {
  it("has a program before and one after", () => {
    expect(listSnippets(page).length).toBeGreaterThanOrEqual(2);
  });

  it("has programs that compile", () => {
    const name = page.replace(/\.md$/, "");
    expect(complaints.filter((line) => line.startsWith(`${name}-`))).toEqual([]);
  });

  it("is linked from the list of pages", () => {
    expect(readFileSync(join(folder, "README.md"), "utf8")).toContain(`(${page})`);
  });
});

it("compiles in a project without faults of its own", () => {
  expect(complaints).toEqual([]);
});
