// Builds nodes. Text from articles only ever becomes a text node or an attribute that runs nothing.
const SVG = "http://www.w3.org/2000/svg";
const SAFE_LINK = /^(?:https?:\/\/|\/(?!\/)|#|\?)/i;

function fill(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "href") { if (SAFE_LINK.test(value)) node.setAttribute("href", value); }
    else if (name === "value" && "value" in node) node.value = value;
    else if (name === "checked" || name === "disabled" || name === "selected") node[name] = value;
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

export const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);
export const s = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

export function swap(node, ...children) {
  node.replaceChildren(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

export function say(words) {
  document.getElementById("said").textContent = words;
}

/** Takes changes as they come and hands them on together before the next picture is drawn. */
export function gathered(action) {
  let changes = null;
  return more => {
    if (!changes) requestAnimationFrame(() => { const all = changes; changes = null; action(all); });
    changes = { ...changes, ...more };
  };
}

export function later(wait, action) {
  let timer;
  return (...values) => { clearTimeout(timer); timer = setTimeout(() => action(...values), wait); };
}
