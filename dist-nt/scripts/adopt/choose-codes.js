import { formatProposal } from "../../generators/adopt/format-adoption.js";
const help = "  y accept, e edit, s skip, u undo the last one, a accept all that follow, q quit without the rest";
/**
 * Asks for each proposal whether it is right.
 *
 * @returns the accepted ones; `undefined` where the input ends before all were seen
 */
export async function chooseCodes(proposals, format, { ask, say }) {
    const decisions = [];
    say(help);
    while (decisions.length < proposals.length) {
        const proposal = proposals[decisions.length];
        say(`\n${decisions.length + 1}/${proposals.length} ${formatProposal(proposal, format)}`);
        const answer = (await ask("[y/e/s/u/a/q] "))?.trim().toLowerCase();
        if (answer === undefined)
            return undefined;
        if (answer === "y" || answer === "yes" || answer === "")
            decisions.push(proposal);
        else if (answer === "s" || answer === "n")
            decisions.push(undefined);
        else if (answer === "e")
            decisions.push(await edit(proposal, ask));
        else if (answer === "u")
            decisions.pop();
        else if (answer === "a")
            decisions.push(...proposals.slice(decisions.length));
        else if (answer === "q")
            break;
        else
            say(help);
    }
    return decisions.filter((one) => one !== undefined);
}
/** Asks for each part anew; an empty answer leaves it as it is. */
async function edit(proposal, ask) {
    const askFor = async (name, now) => (await ask(`  ${name} [${now}]: `))?.trim() || now;
    const status = await askFor("status", proposal.status);
    const code = await askFor("code", proposal.code);
    const meaning = await askFor("meaning", proposal.meaning);
    const fix = await askFor("fix", proposal.fix ?? "");
    return { ...proposal, status, code, meaning, ...(fix !== "" && { fix }) };
}
