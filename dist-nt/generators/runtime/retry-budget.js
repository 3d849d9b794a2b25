/** Takes a cost; `false`, and nothing taken, where there is not enough left. */
export function takeTokens(budget, cost) {
    if (cost > budget.left)
        return false;
    budget.left -= cost;
    return true;
}
/** Gives back after a success. */
export function refundTokens(budget, cost) {
    budget.left = Math.min(budget.capacity, budget.left + cost);
}
