/** Orders a card, and says what came of it. */
export async function orderCard(api: string, program: string): Promise<string> {
  try {
    const response = await fetch(`${api}/cards`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ program }),
    });
    if (!response.ok) throw response;
    const card = (await response.json()) as { id: string };
    return `ordered ${card.id}`;
  } catch (thrown) {
    return thrown instanceof Response ? `HTTP ${thrown.status}` : `${thrown}`;
  }
}
