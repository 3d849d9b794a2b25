import { listBodies } from "../facts/code-facts.js";
import { escapePart } from "../openapi/pointer.js";
import { readTrigger } from "../openapi/trigger.js";
import { change, onDocument } from "./rule.js";
const failing = `openapi: 3.1.0
info: { title: Cards, version: "1" }
x-error-catalog:
  CARD_FROZEN: { meaning: The card is frozen., fix: Unfreeze it first., retry: after-fix }
paths:
  /cards/{cardId}:
    put:
      operationId: update-card
      x-replay: safe
      parameters: [{ name: cardId, in: path, required: true, schema: { type: string } }]
      responses: { "200": { description: The card. } }
      x-errors:
        "403": { CARD_FROZEN: { trigger: { parameters: { card: frozen } } } }
components:
  schemas:
    Error: { type: object, required: [errorCode], properties: { errorCode: { type: string } } }
  responses:
    Forbidden:
      description: A rule says no.
      content: { application/json: { schema: { $ref: "#/components/schemas/Error" } } }
      x-error: { status: "403", scope: listed }
`;
export const invalidTrigger = {
    id: "errors/invalid-trigger",
    severity: "error",
    meaning: "the `trigger` of a code is no input that its operation takes",
    help: "write values that are valid by the schemas of the parameters and of the request body",
    why: "A trigger is what readers send to see an error, and what mock servers recognise. If the operation does not take it, the sandbox answers something else than the code.",
    failing,
    fixed: change(failing, "{ card: frozen }", "{ cardId: frozen }"),
    visitor: onDocument((facts, report) => {
        for (const operation of facts.operations) {
            for (const fact of new Set(operation.responses.flatMap(({ codes }) => codes))) {
                for (const { message, at } of findFaults(fact, operation, facts)) {
                    report(`${message} in the \`trigger\` of \`${fact.code}\``, at);
                }
            }
        }
    }),
};
function findFaults({ own, triggerAt }, operation, facts) {
    const { parameters = {}, body } = readTrigger(own.trigger) ?? {};
    const ofParameters = Object.entries(parameters).map(([name, value]) => ({
        message: findParameterFault(name, value, operation, facts),
        at: childOf(triggerAt, "parameters", name),
    }));
    const ofBody = body === undefined ? undefined : findBodyFault(body, operation, facts);
    return [...ofParameters, { message: ofBody, at: childOf(triggerAt, "body") }].flatMap(({ message, at }) => message === undefined ? [] : [{ message, at }]);
}
function findParameterFault(name, value, { id, parameters }, { isValidInput }) {
    const parameter = parameters.findLast(({ node }) => node.name === name);
    if (!parameter)
        return `\`${name}\` is no parameter of \`${id}\``;
    const { schema } = parameter.node;
    const isValid = !schema || isValidInput({ node: schema, location: parameter.location.child("schema") }, value);
    return isValid ? undefined : `the value of \`${name}\` is not valid by its schema`;
}
function findBodyFault(body, { id, requestBody }, { follow, isValidInput }) {
    if (!requestBody)
        return `there is a body, which \`${id}\` does not take,`;
    const schemas = listBodies(requestBody, follow);
    if (schemas.length === 0 || schemas.some((schema) => isValidInput(schema, body)))
        return undefined;
    return "the body is not valid by its schema";
}
function childOf({ source, pointer = "" }, ...names) {
    const parts = names.map(escapePart);
    return { source, pointer: [pointer, ...parts].join("/") };
}
