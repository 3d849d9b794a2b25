import type { BodyForm } from "./operation.js";
import { ownValue } from "./own.js";
import type { Call } from "./started-call.js";

/**
 * How the body of a response is read; `undefined` where the response is no success. A redirect is one where the
 * document lists it. A 2xx that it does not list is read like the first that it does.
 */
export function findForm({ operation, input }: Call, response: Response): BodyForm | undefined {
  const { answers, pick } = operation;
  const { status, ok, headers } = response;
  const listed = ownValue(answers, `${status}`) ?? ownValue(answers, `${Math.floor(status / 100)}XX`);
  const form = (listed ?? (ok ? (Object.values(answers)[0] ?? "none") : undefined)) as BodyForm | undefined;
  return form && pick ? pick(form, headers.get("content-type") ?? "", input.accept) : form;
}
