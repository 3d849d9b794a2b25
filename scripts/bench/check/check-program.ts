/** What checking a response costs: run by Node as a process of its own. */
import { checkResponse, recordContract } from "immersve-client/testing/contract";

const card = {
  id: "card-1",
  status: "active",
  panLast4: "4242",
  cardProgramId: "program-1",
  fundingSourceId: "source-1",
};
const refusal = { statusCode: 403, statusName: "Forbidden", errorCode: "KYC_REQUIRED" };
const count = Number(process.argv[2]);

const first = await measure(() => checkResponse("get-card", Response.json(card)), 1);
const checks = {
  "first response": first,
  "200, checked": await measure(() => checkResponse("get-card", Response.json(card)), count),
  "403, checked": await measure(
    () => checkResponse("create-card", Response.json(refusal, { status: 403 })),
    count,
  ),
};
const send = () =>
  fetch("https://test.immersve.com/api/cards", { method: "POST" }).then((response) => response.text());
globalThis.fetch = async () => Response.json(refusal, { status: 403 });
const plain = await measure(send, count);
const recorder = recordContract({ folder: false });
const recorded = await measure(async () => {
  await send();
  await recorder.report();
}, count);
process.stdout.write(JSON.stringify({ ...checks, "403, recorded": Math.max(0, recorded - plain) }));

/** @returns CPU time of this process for one response, in microseconds */
async function measure(run: () => Promise<unknown>, times: number): Promise<number> {
  for (let done = 0; done < times / 2 && times > 1; done++) await run();
  const before = process.cpuUsage();
  for (let done = 0; done < times; done++) await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}
