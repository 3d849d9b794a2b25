import { nameStatus, pickStatus } from "../openapi/http-status.js";
import type { BodySamples } from "../samples/body-samples.js";
import { placeValue } from "../samples/place-value.js";
import type { CarriedBody } from "./error-body.js";

/** Makes samples of bodies that the expansion gives codes. */
export type MakeSample = (body: CarriedBody, said: SaidInBody) => unknown;

/** What a sample body says. */
export interface SaidInBody {
  /** As the body has it: text, or a whole number. */
  readonly code: string | number;
  readonly codePath: readonly string[];
  readonly meaning: string;
  readonly status: string;
  /** Whether the example of the shared response is one of this code, so that all of it is shown. */
  readonly isExample: boolean;
}

/** @param messagePaths places of the text for people */
export function createSampleMaker(
  samples: BodySamples,
  messagePaths: readonly (readonly string[])[],
): MakeSample {
  return (body, { code, codePath, meaning, status, isExample }) => {
    const number = pickStatus(status, []);
    const parts = {
      code: { path: codePath, value: code },
      // An example has a text of its own.
      text: { paths: messagePaths, value: isExample ? "" : meaning },
      status: { number, name: nameStatus(`${number}`) },
    };
    const sample = samples.build(body.place, parts, { value: body.example, isWhole: isExample });
    const { statusProperty } = body;
    const isRepeated = statusProperty !== undefined && /^\d+$/.test(status);
    return isRepeated ? placeValue(sample, [statusProperty], number) : sample;
  };
}
