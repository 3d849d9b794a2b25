import { type Block, type Item, type Line, type Lines, listLines, toMarkdown } from "./blocks.js";
import { type Context, follow } from "./context.js";
import { joinStatements } from "./join-statements.js";
import { findLeadingCodes, type LeadingCodes } from "./leading-code.js";
import { findMentions } from "./mentions.js";
import { readTable } from "./read-table.js";
import type { StatementGroup } from "./statement.js";
import { toGroup, toStatement, toStatements } from "./to-statements.js";

/** The statements of codes in a description, in its order. */
export function findStatements(blocks: readonly Block[]): readonly StatementGroup[] {
  return readBlocks(blocks, { intro: "", headings: [] });
}

function readBlocks(blocks: readonly Block[], start: Context): readonly StatementGroup[] {
  const groups: StatementGroup[] = [];
  let context = start;
  let previous: StatementGroup | undefined;
  for (let index = 0; index < blocks.length; index++) {
    const titled = readTitled(blocks.slice(index), context);
    const block = blocks[index] as Block;
    const found = titled ? [titled.group] : readBlock(block, context);
    index += (titled?.count ?? 1) - 1;
    const [first, ...others] = found;
    // Paragraphs that follow each other are one list.
    const isRun = first !== undefined && others.length === 0 && isOfRun(first);
    if (isRun && previous) previous = joinGroups(previous, first);
    else {
      if (previous) groups.push(previous);
      if (!isRun) groups.push(...found);
      previous = isRun ? first : undefined;
    }
    if (!isRun) context = follow(context, block);
  }
  return previous ? [...groups, previous] : groups;
}

function isOfRun({ statements }: StatementGroup): boolean {
  return statements.length > 0 && statements.every(({ form }) => form === "line" || form === "heading");
}

function joinGroups(first: StatementGroup, second: StatementGroup): StatementGroup {
  const statements = [...first.statements, ...second.statements];
  return { ...first, statements, lines: [first.lines[0], second.lines[1]] };
}

function readBlock(block: Block, context: Context): readonly StatementGroup[] {
  switch (block.kind) {
    case "paragraph":
      return readParagraph(block.text, block.lines, context);
    case "list":
      return readList(block.items, block.lines, context);
    case "table":
      return readTable(block, context.status).map((found) => ({
        ...found,
        ...toGroup({ ...found, lines: block.lines }, context),
      }));
    case "definitions":
      return [readDefinitions(block, context)];
    case "code":
      return readParagraph(listLines(block), block.lines, context).filter(
        // What is within a line of code is an example.
        ({ statements }) => statements.every(({ form }) => form !== "sentence"),
      );
    case "heading":
      return [];
  }
}

function readDefinitions(
  { entries, lines }: Extract<Block, { kind: "definitions" }>,
  context: Context,
): StatementGroup {
  const read = entries.map((entry) => ({ ...entry, lead: findLeadingCodes(entry.term) }));
  const statements = read.flatMap(({ lead, blocks, lines: own }) =>
    toStatements(lead, { more: blocks, lines: own, form: "definition", context }),
  );
  return toGroup({ statements, lines, others: read.filter(({ lead }) => !lead).length }, context);
}

/** Bullets: those that begin with a code, and what is below the others. */
function readList(items: readonly Item[], lines: Lines, context: Context): readonly StatementGroup[] {
  const read = items.map((item) => ({ item, ...splitItem(item) }));
  const leading = read.filter(({ leads }) => leads.length > 0);
  const statements = leading.flatMap(({ leads, item, rest }) =>
    leads.flatMap((lead, index) =>
      toStatements(lead, {
        more: index === leads.length - 1 ? rest : [],
        lines: item.lines,
        form: "list",
        context,
      }),
    ),
  );
  const group = toGroup({ statements, lines, others: read.length - leading.length }, context);
  const below = read
    .filter(({ leads }) => leads.length === 0)
    .flatMap(({ item }) => readBlocks(item.blocks, context));
  return [group, ...below];
}

/** The codes that a bullet begins with, and what follows its first paragraph. */
function splitItem({ blocks }: Item): {
  readonly leads: readonly LeadingCodes[];
  readonly rest: readonly Block[];
} {
  const [first, ...rest] = blocks;
  if (first?.kind === "heading") return { leads: [findLeadingCodes(first.text)].flatMap(orNone), rest };
  if (first?.kind !== "paragraph") return { leads: [], rest: blocks };
  return { leads: joinStatements(first.text).flatMap(({ lead }) => orNone(lead)), rest };
}

function orNone<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}

function readParagraph(text: readonly Line[], lines: Lines, context: Context): readonly StatementGroup[] {
  const read = joinStatements(text);
  const statements = read.flatMap(({ lead, index }) => {
    const at: Lines = [lines[0] + index, lines[0] + index + 1];
    return lead ? toStatements(lead, { more: [], lines: at, form: "line", context }) : [];
  });
  const known = new Set(statements.map(({ code }) => code));
  const mentions = read.every(({ lead }) => lead) ? [] : findMentions(text.map(toMarkdown).join(" "));
  const sentences = mentions
    .filter(({ code }) => !known.has(code))
    .map((mention) =>
      toGroup(
        { statements: [toStatement(mention, lines, context)], lines, others: 0 },
        context,
        mention.sentence,
      ),
    );
  if (statements.length === 0) return sentences;
  const first = read.findIndex(({ lead }) => lead);
  const own = text
    .slice(0, read[first]?.index ?? 0)
    .map(toMarkdown)
    .join(" ");
  return [toGroup({ statements, lines, others: 0 }, context, own === "" ? context.intro : own), ...sentences];
}

/** A code that stands alone as a heading or as a paragraph, and the blocks that describe it. */
function readTitled(
  blocks: readonly Block[],
  context: Context,
): { readonly group: StatementGroup; readonly count: number } | undefined {
  const [title, ...others] = blocks;
  const lead = title && findTitle(title);
  if (!title || !lead) return undefined;
  const end = others.findIndex((block) => endsTitled(block, title));
  const below = end === -1 ? others : others.slice(0, end);
  // A paragraph that is a code is described by the next one, a heading by all that is below it.
  const described = title.kind === "heading" ? below : below.slice(0, 1);
  const lines: Lines = [title.lines[0], described.at(-1)?.lines[1] ?? title.lines[1]];
  const statements = toStatements(lead, {
    more: described,
    lines,
    form: title.kind === "heading" ? "heading" : "line",
    context,
  });
  return { group: toGroup({ statements, lines, others: 0 }, context), count: described.length + 1 };
}

function findTitle(block: Block): LeadingCodes | undefined {
  if (block.kind === "heading") {
    const lead = findLeadingCodes(block.text);
    return lead && lead.end !== "text" ? lead : undefined;
  }
  if (block.kind !== "paragraph" || block.text.length !== 1) return undefined;
  const lead = findLeadingCodes(block.text[0] ?? []);
  return lead && lead.rest === "" ? lead : undefined;
}

function endsTitled(block: Block, title: Block): boolean {
  if (title.kind === "heading") return block.kind === "heading" && block.level <= title.level;
  if (block.kind !== "paragraph") return true;
  return findLeadingCodes(block.text[0] ?? []) !== undefined;
}
