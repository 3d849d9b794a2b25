import { formatProposal, type PlaceFormat } from "../../generators/adopt/format-adoption.js";
import type { Proposal } from "../../generators/adopt/proposal.js";
import type { CommandContext } from "../command-context.js";

/** What somebody has decided on a proposal: as it is, changed, or `undefined` for not at all. */
type Decision = Proposal | undefined;

const help =
  "  y accept, e edit, s skip, u undo the last one, a accept all that follow, q quit without the rest";

/**
 * Asks for each proposal whether it is right.
 *
 * @returns the accepted ones; `undefined` where the input ends before all were seen
 */
export async function chooseCodes(
  proposals: readonly Proposal[],
  format: PlaceFormat,
  { ask, say }: Pick<CommandContext, "ask" | "say">,
): Promise<readonly Proposal[] | undefined> {
  const decisions: Decision[] = [];
  say(help);
  while (decisions.length < proposals.length) {
    const proposal = proposals[decisions.length] as Proposal;
    say(`\n${decisions.length + 1}/${proposals.length} ${formatProposal(proposal, format)}`);
    const answer = (await ask("[y/e/s/u/a/q] "))?.trim().toLowerCase();
    if (answer === undefined) return undefined;
    if (answer === "y" || answer === "yes" || answer === "") decisions.push(proposal);
    else if (answer === "s" || answer === "n") decisions.push(undefined);
    else if (answer === "e") decisions.push(await edit(proposal, ask));
    else if (answer === "u") decisions.pop();
    else if (answer === "a") decisions.push(...proposals.slice(decisions.length));
    else if (answer === "q") break;
    else say(help);
  }
  return decisions.filter((one) => one !== undefined);
}

/** Asks for each part anew; an empty answer leaves it as it is. */
async function edit(proposal: Proposal, ask: CommandContext["ask"]): Promise<Proposal> {
  const askFor = async (name: string, now: string) => (await ask(`  ${name} [${now}]: `))?.trim() || now;
  const status = await askFor("status", proposal.status);
  const code = await askFor("code", proposal.code);
  const meaning = await askFor("meaning", proposal.meaning);
  const fix = await askFor("fix", proposal.fix ?? "");
  return { ...proposal, status, code, meaning, ...(fix !== "" && { fix }) };
}
