// Talking with the service. Every click has a nonce, so that sending it again has no second effect.

import { given } from "./words.js";

export const nonce = () => [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16)).join("-");

export async function get(path, query = {}) {
  return answered(await fetch(`${path}?${new URLSearchParams({ lang: given.language, ...query })}`));
}

export async function post(path, body) {
  const headers = { "Content-Type": "application/json" };
  const sent = { method: "POST", headers, body: JSON.stringify(body) };
  return answered(await fetch(`${path}?lang=${given.language}`, sent));
}

async function answered(response) {
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw Object.assign(new Error(body.error ?? ""), { status: response.status });
  return body;
}
