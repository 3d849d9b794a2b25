import type { BodyForm } from "./operation.js";
import type { Call } from "./started-call.js";
/**
 * How the body of a response is read; `undefined` where the response is no success. A redirect is one where the
 * document lists it. A 2xx that it does not list is read like the first that it does.
 */
export declare function findForm({ operation, input, request }: Call, response: Response): BodyForm | undefined;
/** Where JSON alone is declared. Servers that do not say what they send call it plain text, as `Response` does. */
export declare function pickJson(form: BodyForm, mediaType: string): BodyForm;
/** Whether the head of a response looks like one of this API, so that it was carried out whatever its body is. */
export declare function isLabelled(form: BodyForm, mediaType: string | null): boolean;
