// The filters beside the map; each writes itself into the address.
import { gathered, h, later, swap } from "./dom.js";
import { NAMES, outlook, tally } from "./filter.js";
import { STATUSES, glyph } from "./status.js";
import { code, compare, num, state, t, tongue } from "./words.js";

export function create(root, { onChange }) {
  const change = (name, value) => onChange({ [name]: value });
  const soon = gathered(onChange);
  const input = (name, type, more = {}) => h("input", { type, name, id: `f-${name}`, oninput: event => soon({ [name]: event.target.value }), ...more });
  const field = (word, ...controls) => h("label", { class: "field" }, t(word), controls);

  const q = input("q", "search", { placeholder: t("filter.q.hint"), autocomplete: "off" });
  const from = input("from", "date"), to = input("to", "date");
  const status = options("status", value => code("status", value), glyph), domain = options("domain", value => code("domain", value)), language = options("language", tongue);
  const stateList = h("datalist", { id: "f-states" });
  const stateInput = h("input", { list: "f-states", id: "f-state", autocomplete: "off", placeholder: t("filter.state.hint"), onchange: pickState });
  const stateChips = h("div", { class: "chips" });
  const border = h("select", { id: "f-border", onchange: changeBorder });
  const km = h("input", { type: "number", id: "f-km", min: 1, max: 2000, step: 10, value: 100, oninput: later(120, changeBorder), "aria-label": t("filter.km") });
  const min = input("min", "number", { min: 0, step: 500, inputmode: "numeric" }), max = input("max", "number", { min: 0, step: 500, inputmode: "numeric" });
  const series = h("select", { id: "f-series", onchange: event => change("series", event.target.value) });
  const origins = h("select", { id: "f-origins", onchange: event => change("origins", event.target.value) },
    h("option", { value: "" }, t("any")), [1, 2, 3, 5].map(n => h("option", { value: n }, t("at.least", n))));
  const conflicts = h("input", { type: "checkbox", id: "f-conflicts", onchange: event => change("conflicts", event.target.checked ? "1" : "") });
  const reset = h("button", { type: "button", class: "plain", onclick: () => onChange(Object.fromEntries(NAMES.map(name => [name, null]))) }, t("filter.reset"));

  const keep = h("a", { class: "small", href: "/watches" }, t("filter.keep"));

  const form = h("form", { onsubmit: event => event.preventDefault(), "aria-label": t("filters") },
    field("filter.q", q), h("div", { class: "pair" }, field("filter.from", from), field("filter.to", to)),
    status.root, h("fieldset", {}, field("filter.state", stateInput), stateList, stateChips),
    h("div", { class: "pair" }, field("filter.border", border), field("filter.km", km)),
    h("div", { class: "pair" }, field("filter.min", min), field("filter.max", max)),
    domain.root, field("filter.series", series), field("filter.origins", origins), language.root,
    h("label", { class: "option two" }, conflicts, t("filter.conflicts"), h("span")), h("div", { class: "spread" }, reset, keep));
  const wide = matchMedia("(min-width: 1101px)");
  const details = h("details", { open: wide.matches }, h("summary", {}, t("filters"), " ", h("span", { class: "quiet small", id: "f-count" })), form);
  wide.addEventListener("change", () => { details.open = wide.matches; });
  root.append(details);
  let view = new URLSearchParams(), names = new Map();

  const list = name => (view.get(name) ?? "").split(",").filter(Boolean);
  const toggle = (name, value) => change(name, (list(name).includes(value) ? list(name).filter(one => one !== value) : [...list(name), value]).join(","));

  function pickState() {
    const found = names.get(stateInput.value.trim().toLowerCase());
    if (found && !list("state").includes(found)) change("state", [...list("state"), found].join(","));
    stateInput.value = "";
  }

  function changeBorder() { change("border", border.value ? `${border.value},${km.value || 100}` : ""); }

  /** Boxes to tick, made once; then only their marks and numbers change. */
  function options(name, words, picture) {
    const root = h("fieldset", { "data-name": name }, h("legend", {}, t(`filter.${name}`)));
    let boxes = [];
    const option = value => {
      const box = h("input", { type: "checkbox", id: `f-${name}-${value}`, onchange: () => toggle(name, value) }), number = h("span", { class: "num" });
      root.append(h("label", { class: `option${picture ? "" : " two"}` }, box, picture?.(value), words(value), number));
      return { value, box, number };
    };
    return {
      root,
      offer(values) { swap(root, root.firstChild); boxes = values.map(option); },
      update(counts) {
        const chosen = list(name);
        for (const { value, box, number } of boxes) { box.checked = chosen.includes(value); number.textContent = num(counts.get(value) ?? 0); }
      },
    };
  }

  function update(newView, sifted) {
    view = newView;
    for (const control of [q, from, to, min, max]) if (document.activeElement !== control) control.value = view.get(control.name) ?? "";
    status.update(outlook(sifted, "status", "shown"));
    domain.update(outlook(sifted, "domain", "domains"));
    language.update(outlook(sifted, "language", "languages"));
    swap(stateChips, list("state").map(value => h("button", { type: "button", class: "chip", "aria-label": t("filter.remove", state(value)), onclick: () => toggle("state", value) }, state(value), h("span", { "aria-hidden": "true" }, "×"))));
    series.value = view.get("series") ?? "";
    origins.value = view.get("origins") ?? "";
    conflicts.checked = view.has("conflicts");
    const [near, far] = (view.get("border") ?? "").split(",");
    border.value = near ?? "";
    if (far && document.activeElement !== km) km.value = far;
    const used = NAMES.filter(name => view.has(name)).length;
    document.getElementById("f-count").textContent = used ? t("filters.used", used) : "";
    reset.disabled = used === 0;
    keep.setAttribute("href", `/watches?${view}`);
  }

  /** What can be chosen; only asked anew when the exercises change. */
  function offer(exercises) {
    const values = field => [...tally(exercises, field).keys()].sort();
    const domains = values("domains"), languages = values("languages");
    status.offer(STATUSES);
    domain.offer(domains);
    domain.root.hidden = domains.length === 0;
    language.offer(languages);
    language.root.hidden = languages.length < 2;
    const counts = tally(exercises, "states");
    const codes = [...counts.keys()].sort((a, b) => compare(state(a), state(b)));
    names = new Map(codes.flatMap(two => [[state(two).toLowerCase(), two], [two.toLowerCase(), two]]));
    swap(stateList, codes.map(two => h("option", { value: state(two) }, num(counts.get(two)))));
    const lands = new Set([...codes.filter(two => two.length === 2), ...exercises.flatMap(e => (e.places ?? []).map(place => place.country).filter(Boolean))]);
    swap(border, h("option", { value: "" }, t("any")), [...lands].filter(two => !["EU", "AU", "UN"].includes(two)).sort((a, b) => compare(state(a), state(b))).map(two => h("option", { value: two }, state(two))));
    const ids = [...tally(exercises, "series").keys()].sort(compare);
    swap(series, h("option", { value: "" }, t("any")), ids.map(id => h("option", { value: id }, id)));
  }

  return { update, offer };
}
