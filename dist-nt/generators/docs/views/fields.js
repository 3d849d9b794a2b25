import { toSlug } from "../../names/slug.js";
import { formatValue, listFacts, listMarks, nameType } from "./field-texts.js";
import { countNoun, viewText } from "./parts.js";
/** A budget for a page, which weighs 60 kB at most. */
export function createBudget(fields = 500) {
    return { left: fields };
}
/** Fields of one level that are shown however small the budget is. */
const mostOfOneLevel = 800;
/** Levels that are shown within each other; more do not fit a small screen. */
const maxLevels = 16;
/** Values of a list that are shown, and how many of them at once. */
const maxValues = 200;
const maxOpenValues = 6;
/**
 * A schema with what it consists of, shallow fields first, as far as the budget goes. What contains itself, and what
 * there is no room for, has a link instead.
 */
export function viewSchema(schema, sources, options) {
    const { idPrefix } = options;
    const root = startView("", sources.shapes.read(schema), sources);
    fillViews([root], sources, options);
    const { inner } = root.view;
    if (!inner || idPrefix === undefined)
        return root.view;
    return { ...root.view, inner: { ...inner, fields: inner.fields.map((field) => withId(field, idPrefix)) } };
}
function toPresence(isRequired, { way }) {
    if (way === "request")
        return isRequired ? "required" : null;
    return isRequired ? null : "may be missing";
}
function withId(field, prefix) {
    return { ...field, id: `${prefix}-${toSlug(field.name)}` };
}
/** Parameters or headers with what they consist of. */
export function viewParameters(parameters, sources, options) {
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
function withParameter(shape, parameter) {
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
function fillViews(tasks, sources, options) {
    const queue = [...tasks];
    for (const task of queue)
        queue.push(...fillView(task, sources, options));
}
function startView(name, shape, sources, { level, above } = { level: 0, above: [] }) {
    const { text, of } = nameType(shape, sources.shapes.read);
    const view = {
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
function findPage({ key }, { links }) {
    return key === undefined ? undefined : links.schema(key);
}
/** @returns what the parts consist of in turn */
function fillView({ view, shape, level, above }, sources, options) {
    const { budget } = options;
    const { key, fields, choices, others } = shape;
    const size = fields.length + choices.reduce((sum, { options }) => sum + options.length, 0);
    if (size === 0)
        return [];
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
function startChoice({ word, discriminator, options }, sources, around) {
    const tasks = options.map(({ values, schema }) => {
        const shape = sources.shapes.read(schema);
        const label = values.length > 0 && discriminator !== undefined ? `${discriminator}: ${values.join(", ")}` : "";
        return startView(label === "" ? (shape.title ?? "") : label, shape, sources, around);
    });
    const title = word === "oneOf" ? "One of these" : "One or more of these";
    return { choice: { title, options: tasks.map(({ view }) => view) }, tasks };
}
function describeSize({ fields, choices }) {
    const options = choices.reduce((sum, choice) => sum + choice.options.length, 0);
    return [
        ...(fields.length > 0 ? [countNoun(fields.length, "field")] : []),
        ...(options > 0 ? [countNoun(options, "alternative")] : []),
    ].join(", ");
}
function viewMore(shape, isAgain, sources) {
    const page = findPage(shape, sources);
    const { key } = shape;
    const reason = isAgain ? `${key} again, as around here` : "There is no room for them on this page";
    return {
        text: page === undefined ? `${reason}: see openapi.yaml` : `${reason}: see ${key}`,
        href: page ?? `${sources.links.root}openapi.yaml`,
    };
}
function viewValues({ values, hasOtherValues }, sources) {
    if (values.length === 0)
        return null;
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
