import axios from "axios";

/** Orders a card, and says what came of it. */
export async function orderCard(api: string, program: string): Promise<string> {
  try {
    const { data } = await axios.post<{ id: string }>(`${api}/cards`, { program });
    return `ordered ${data.id}`;
  } catch (thrown) {
    return axios.isAxiosError(thrown) ? `HTTP ${thrown.response?.status}` : `${thrown}`;
  }
}
