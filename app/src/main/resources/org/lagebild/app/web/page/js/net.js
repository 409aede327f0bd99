// Asks the programming interface. A refusal carries its reason in words.
const ROOT = "/api/v1";

export class Refusal extends Error {
  constructor(status, detail, code) { super(detail); this.status = status; this.code = code; }
}

async function ask(path, options) {
  let answer;
  try { answer = await fetch(ROOT + path, options); }
  catch (fault) { if (fault.name === "AbortError") throw fault; throw new Refusal(0, String(fault.message), "offline"); }
  if (answer.status === 204) return null;
  const type = answer.headers.get("Content-Type") ?? "";
  const body = type.includes("json") ? await answer.json() : await answer.text();
  if (!answer.ok) throw new Refusal(answer.status, body.detail ?? answer.statusText, body.title ?? "refused");
  return body;
}

export const get = (path, signal) => ask(path, { signal });

export function send(method, path, body) {
  const headers = {};
  if (body !== undefined) headers["Content-Type"] = "application/json";
  const token = sessionStorage.getItem("token");
  if (token) headers.Authorization = `Bearer ${token}`;
  return ask(path, { method, headers, body: body === undefined ? undefined : JSON.stringify(body) });
}

export const query = values => {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== undefined && value !== null && value !== "") parameters.set(name, value);
  const text = parameters.toString();
  return text ? `?${text}` : "";
};
