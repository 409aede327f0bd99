// What is looked at stands in the address, so that a view can be kept, sent and gone back to.
const listeners = new Set();

export const read = () => new URLSearchParams(location.search);

export function write(changes, remember = false) {
  const parameters = read();
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === undefined || value === "") parameters.delete(name);
    else parameters.set(name, value);
  }
  const text = parameters.toString().replaceAll("%2C", ",");
  const address = location.pathname + (text ? `?${text}` : "") + location.hash;
  if (address !== location.pathname + location.search + location.hash) {
    history[remember ? "pushState" : "replaceState"](null, "", address);
  }
  for (const listener of listeners) listener(parameters, changes);
}

export function watch(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const unwatchAll = () => listeners.clear();

/** A link to another page that keeps the day of knowledge. */
export function link(path, values = {}) {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value) parameters.set(name, value);
  const asOf = read().get("asof");
  if (asOf && !parameters.has("asof")) parameters.set("asof", asOf);
  const text = parameters.toString();
  return path + (text ? `?${text}` : "");
}
