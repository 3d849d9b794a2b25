import type { Placed } from "../../openapi/follow.js";
import type { DescribedParameter } from "../../shapes/described-operation.js";
import type { Shape } from "../../shapes/shape.js";
import type { FieldView, InnerView, Level, StartedField, Way } from "./field-view.js";
import { describeSize, findPage, toPresence } from "./known-fields.js";
import type { ViewSources } from "./sources.js";

/** How many fields there is still room for on a page. */
export interface FieldBudget {
  left: number;
}

/** A budget for a page, which weighs 60 kB at most. */
export function createBudget(fields = 500): FieldBudget {
  return { left: fields };
}

/** Levels that are shown within each other; more do not fit a small screen. */
const maxLevels = 16;

/** A field to be filled with its parts. */
interface Task {
  readonly field: StartedField;
  readonly depth: number;
  /** The keys of the schemas around it. */
  readonly above: readonly string[];
  /** Its parts, and the tasks of those that have parts in turn; `undefined` where there is no room for any. */
  shown?: { readonly level: Level; readonly inner: readonly Task[] };
}

/** How fields are shown on a page. */
export interface FieldsOptions {
  readonly budget: FieldBudget;
  readonly way: Way;
  /** What the ids of the outermost fields begin with; `undefined` leaves them without. */
  readonly idPrefix?: string;
}

/**
 * A schema with what it consists of, shallow fields first, as far as the budget goes. What contains itself, and what
 * there is no room for, has a link instead.
 */
export function viewSchema(schema: Placed<unknown>, sources: ViewSources, options: FieldsOptions): FieldView {
  const { budget, way, idPrefix } = options;
  const shape = sources.shapes.read(schema);
  // With the same room there is the same to see, and without any it does not matter how much is missing.
  const room = Math.max(budget.left, 0);
  const { view, used } = sources.fields.remember(shape, `${way} ${room} ${idPrefix}`, () => {
    const own = { left: room };
    const made = showSchema(shape, sources, { ...options, budget: own });
    return { view: made, used: room - own.left };
  });
  budget.left -= used;
  return view;
}

function showSchema(shape: Shape, sources: ViewSources, options: FieldsOptions): FieldView {
  const { idPrefix } = options;
  const { fields: known } = sources;
  const [view] = fillAll([known.start("", shape)], sources, options);
  if (!view) throw new Error("a field got lost");
  const { inner } = view;
  if (!inner || idPrefix === undefined) return view;
  return {
    ...view,
    inner: { ...inner, fields: inner.fields.map((field) => known.identify(field, idPrefix)) },
  };
}

/** Parameters or headers with what they consist of. */
export function viewParameters(
  parameters: readonly DescribedParameter[],
  sources: ViewSources,
  options: FieldsOptions,
): readonly FieldView[] {
  const { budget, idPrefix, way } = options;
  const { fields: known, shapes } = sources;
  const started = parameters.map((parameter) =>
    known.start(
      parameter.name,
      withParameter(shapes.read(parameter.schema), parameter),
      toPresence(parameter.isRequired, way),
    ),
  );
  budget.left -= started.length;
  const views = fillAll(started, sources, options);
  return idPrefix === undefined ? views : views.map((view) => known.identify(view, idPrefix));
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

/** Fields with what each consists of: found from the outermost inwards, and put together the other way round. */
function fillAll(
  started: readonly StartedField[],
  sources: ViewSources,
  options: FieldsOptions,
): readonly FieldView[] {
  const outermost = started
    .filter(({ size }) => size > 0)
    .map((field): Task => ({ field, depth: 0, above: [] }));
  const queue = [...outermost];
  // A list gives what is added while it is gone through.
  for (const task of queue) queue.push(...listInner(task, sources, options));
  const views = new Map<Task, FieldView>();
  for (const task of queue.reverse()) {
    views.set(task, sources.fields.fill(task.field.view, viewInner(task, views, sources)));
  }
  return replaceViews(started, outermost, views);
}

/** Shows the parts of a field if there is room, and lists the tasks that this brings. */
function listInner(task: Task, { fields }: ViewSources, { budget, way }: FieldsOptions): readonly Task[] {
  const { depth, above, field } = task;
  const { shape, size } = field;
  if (isAgain(task) || (depth > 0 && size > budget.left) || depth >= maxLevels) return [];
  budget.left -= size;
  const around = { depth: depth + 1, above: shape.key === undefined ? above : [...above, shape.key] };
  const level = fields.level(shape, way);
  const inner = level.open.map((one): Task => ({ field: one, ...around }));
  task.shown = { level, inner };
  return inner;
}

function isAgain({ above, field: { shape } }: Task): boolean {
  return shape.key !== undefined && above.includes(shape.key);
}

function viewInner(task: Task, views: ReadonlyMap<Task, FieldView>, sources: ViewSources): InnerView {
  const { shape } = task.field;
  const title = describeSize(shape);
  if (!task.shown) return { title, fields: [], choices: [], more: viewMore(shape, isAgain(task), sources) };
  const { level, inner } = task.shown;
  const { fields, choices, isCut } = level;
  return {
    title,
    fields: replaceViews(fields, inner, views),
    choices: choices.map((choice) => ({
      title: choice.title,
      options: replaceViews(choice.options, inner, views),
    })),
    more: isCut ? viewMore(shape, false, sources) : null,
  };
}

/** The views of fields, of those that were filled the filled ones. */
function replaceViews(
  fields: readonly StartedField[],
  filled: readonly Task[],
  views: ReadonlyMap<Task, FieldView>,
): readonly FieldView[] {
  if (filled.length === 0) return fields.map(({ view }) => view);
  const tasks = new Map(filled.map((task) => [task.field, task]));
  return fields.map((field) => {
    const task = tasks.get(field);
    return (task && views.get(task)) ?? field.view;
  });
}

function viewMore(shape: Shape, isRepeated: boolean, sources: ViewSources): InnerView["more"] {
  const page = findPage(shape, sources);
  const { key } = shape;
  const reason = isRepeated ? `${key} again, as around here` : "There is no room for them on this page";
  return {
    text: page === undefined ? `${reason}: see openapi.yaml` : `${reason}: see ${key}`,
    href: page ?? `${sources.links.root}openapi.yaml`,
  };
}
