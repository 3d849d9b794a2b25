import { toSlug } from "../../names/slug.js";
import type { Placed } from "../../openapi/follow.js";
import type { DescribedParameter } from "../../shapes/described-operation.js";
import type { Choice, Shape } from "../../shapes/shape.js";
import { formatValue, listFacts, listMarks, nameType } from "./field-texts.js";
import type { ChoiceView, FieldView, InnerView, ValuesView } from "./field-view.js";
import { countNoun, viewText } from "./parts.js";
import type { ViewSources } from "./sources.js";

/** How many fields there is still room for on a page. */
export interface FieldBudget {
  left: number;
}

/** A budget for a page, which weighs 60 kB at most. */
export function createBudget(fields = 500): FieldBudget {
  return { left: fields };
}

/** Fields of one level that are shown however small the budget is. */
const mostOfOneLevel = 800;

/** Levels that are shown within each other; more do not fit a small screen. */
const maxLevels = 16;

/** Values of a list that are shown, and how many of them at once. */
const maxValues = 200;
const maxOpenValues = 6;

/** A view that is still being made. */
type Draft = { -readonly [Name in keyof FieldView]: FieldView[Name] };

/** Something of which the parts are still to be shown. */
interface Task {
  readonly view: Draft;
  readonly shape: Shape;
  readonly level: number;
  /** The keys of the schemas around it. */
  readonly above: readonly string[];
}

/**
 * A schema with what it consists of, shallow fields first, as far as the budget goes. What contains itself, and what
 * there is no room for, has a link instead.
 */
export function viewSchema(schema: Placed<unknown>, sources: ViewSources, options: FieldsOptions): FieldView {
  const { idPrefix } = options;
  const root = startView("", sources.shapes.read(schema), sources);
  fillViews([root], sources, options);
  const { inner } = root.view;
  if (!inner || idPrefix === undefined) return root.view;
  return { ...root.view, inner: { ...inner, fields: inner.fields.map((field) => withId(field, idPrefix)) } };
}

/** How fields are shown on a page. */
export interface FieldsOptions {
  readonly budget: FieldBudget;
  /** Whether a caller gives them, or the API. */
  readonly way: "request" | "response";
  /** What the ids of the outermost fields begin with; `undefined` leaves them without. */
  readonly idPrefix?: string;
}

function toPresence(isRequired: boolean, { way }: FieldsOptions): FieldView["presence"] {
  if (way === "request") return isRequired ? "required" : null;
  return isRequired ? null : "may be missing";
}

function withId(field: FieldView, prefix: string): FieldView {
  return { ...field, id: `${prefix}-${toSlug(field.name)}` };
}

/** Parameters or headers with what they consist of. */
export function viewParameters(
  parameters: readonly DescribedParameter[],
  sources: ViewSources,
  options: FieldsOptions,
): readonly FieldView[] {
  const { budget, idPrefix } = options;
  const tasks = parameters.map((parameter) => {
    const shape = withParameter(sources.shapes.read(parameter.schema), parameter);
    const task = startView(parameter.name, shape, sources);
    task.view.presence = toPresence(parameter.isRequired, options);
    return task;
  });
  budget.left -= tasks.length;
  fillViews(tasks, sources, options);
  return tasks.map(({ view }) => (idPrefix === undefined ? view : withId(view, idPrefix)));
}

/** What a parameter says itself counts for more than what its schema says. */
function withParameter(shape: Shape, parameter: DescribedParameter): Shape {
  const { description, example, isDeprecated, isSensitive } = parameter;
  return {
    ...shape,
    ...(description !== undefined && { description }),
    ...(example && { example }),
    isDeprecated: shape.isDeprecated || isDeprecated,
    isSensitive: shape.isSensitive || isSensitive,
  };
}

/** Fills in what each consists of; a list gives what is added while it is gone through. */
function fillViews(tasks: readonly Task[], sources: ViewSources, options: FieldsOptions): void {
  const queue = [...tasks];
  for (const task of queue) queue.push(...fillView(task, sources, options));
}

function startView(
  name: string,
  shape: Shape,
  sources: ViewSources,
  { level, above }: Pick<Task, "level" | "above"> = { level: 0, above: [] },
): Task {
  const { text, of } = nameType(shape, sources.shapes.read);
  const view: Draft = {
    id: null,
    name,
    type: text,
    typeHref: findPage(of, sources) ?? null,
    presence: null,
    isDeprecated: shape.isDeprecated,
    marks: listMarks(shape),
    description: viewText(shape.description ?? of.description, sources),
    facts: listFacts(shape),
    values: viewValues(of, sources),
    inner: null,
  };
  return { view, shape: of, level, above };
}

function findPage({ key }: Shape, { links }: ViewSources): string | undefined {
  return key === undefined ? undefined : links.schema(key);
}

/** @returns what the parts consist of in turn */
function fillView(
  { view, shape, level, above }: Task,
  sources: ViewSources,
  options: FieldsOptions,
): readonly Task[] {
  const { budget } = options;
  const { key, fields, choices, others } = shape;
  const size = fields.length + choices.reduce((sum, { options }) => sum + options.length, 0);
  if (size === 0) return [];
  const title = describeSize(shape);
  const isAgain = key !== undefined && above.includes(key);
  if (isAgain || (level > 0 && size > budget.left) || level >= maxLevels) {
    view.inner = { title, fields: [], choices: [], more: viewMore(shape, isAgain, sources) };
    return [];
  }
  budget.left -= size;
  const around = { level: level + 1, above: key === undefined ? above : [...above, key] };
  const shown = fields.slice(0, mostOfOneLevel);
  const tasks = shown.map(({ name, isRequired, schema }) => {
    const task = startView(name, sources.shapes.read(schema), sources, around);
    task.view.presence = toPresence(isRequired, options);
    return task;
  });
  const named = others ? [startView("*", sources.shapes.read(others), sources, around)] : [];
  const chosen = choices.map((choice) => startChoice(choice, sources, around));
  view.inner = {
    title,
    fields: [...tasks, ...named].map((task) => task.view),
    choices: chosen.map(({ choice }) => choice),
    more: shown.length < fields.length ? viewMore(shape, false, sources) : null,
  };
  return [...tasks, ...named, ...chosen.flatMap((one) => one.tasks)];
}

function startChoice(
  { word, discriminator, options }: Choice,
  sources: ViewSources,
  around: Pick<Task, "level" | "above">,
): { readonly choice: ChoiceView; readonly tasks: readonly Task[] } {
  const tasks = options.map(({ values, schema }) => {
    const shape = sources.shapes.read(schema);
    const label =
      values.length > 0 && discriminator !== undefined ? `${discriminator}: ${values.join(", ")}` : "";
    return startView(label === "" ? (shape.title ?? "") : label, shape, sources, around);
  });
  const title = word === "oneOf" ? "One of these" : "One or more of these";
  return { choice: { title, options: tasks.map(({ view }) => view) }, tasks };
}

function describeSize({ fields, choices }: Shape): string {
  const options = choices.reduce((sum, choice) => sum + choice.options.length, 0);
  return [
    ...(fields.length > 0 ? [countNoun(fields.length, "field")] : []),
    ...(options > 0 ? [countNoun(options, "alternative")] : []),
  ].join(", ");
}

function viewMore(shape: Shape, isAgain: boolean, sources: ViewSources): InnerView["more"] {
  const page = findPage(shape, sources);
  const { key } = shape;
  const reason = isAgain ? `${key} again, as around here` : "There is no room for them on this page";
  return {
    text: page === undefined ? `${reason}: see openapi.yaml` : `${reason}: see ${key}`,
    href: page ?? `${sources.links.root}openapi.yaml`,
  };
}

function viewValues({ values, hasOtherValues }: Shape, sources: ViewSources): ValuesView | null {
  if (values.length === 0) return null;
  return {
    count: countNoun(values.length, "value"),
    hasMeanings: values.some(({ meaning }) => meaning !== undefined),
    isLong: values.length > maxOpenValues,
    listed: values
      .slice(0, maxValues)
      .map(({ value, meaning }) => ({ value: formatValue(value), meaning: viewText(meaning, sources) })),
    more: Math.max(0, values.length - maxValues),
    isOpen: hasOtherValues,
  };
}
