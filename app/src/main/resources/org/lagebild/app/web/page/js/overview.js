// The overview: map, timeline and table of the same exercises, filtered and selected together.
import { h, later, s, say, swap } from "./dom.js";
import { order, prepare, sift, tests } from "./filter.js";
import * as filters from "./filters.js";
import * as map from "./map.js";
import { get, query } from "./net.js";
import { isPlaced } from "./place.js";
import { link, read, watch, write } from "./state.js";
import { STATUSES, glyph, label, mark } from "./status.js";
import * as table from "./table.js";
import * as timeline from "./timeline.js";
import { code, compare, count, list, num, span, state, strength, t, when } from "./words.js";

const NEWEST = "-start";
const MOST_BESIDE = 30;
const MOST_TAKEN = 1000;
const LONGEST_ADDRESS = 24_000;
const FORMATS = [["csv", "CSV"], ["geojson", "GeoJSON"], ["kml", "KML"], ["ics", "iCal"], ["stix", "STIX"], ["mme", "MME"]];

export async function show(main) {
  const parts = layout(main);
  const world = { exercises: [], orders: new Map(), byId: new Map(), near: null, nearFor: null, days: [], asOf: null, counts: null };
  const open = id => { location.href = link("/exercise", { id }); };
  const pick = (ids, stay) => {
    const now = read().get("sel");
    const next = ids.includes(now) ? ids[(ids.indexOf(now) + 1) % ids.length] : ids[0];
    write({ sel: next === now && ids.length === 1 && !stay ? null : next });
  };
  const handlers = { onPick: pick, onOpen: open };
  const filter = filters.create(parts.filters, { onChange: changes => write(changes) });
  const lines = timeline.create(parts.timeline, handlers);
  const rows = table.create(parts.listing, { ...handlers, onSort: key => write({ sort: (read().get("sort") ?? NEWEST) === `-${key}` ? key : `-${key}` }) });
  const [picture, chart] = await Promise.all([load(world), map.create(parts.map, handlers)]);

  for (const [factor, button] of [[1.6, parts.zoomIn], [1 / 1.6, parts.zoomOut]]) button.addEventListener("click", () => lines.zoomBy(factor));
  parts.zoomFit.addEventListener("click", () => lines.reset());
  for (const button of parts.modes) button.addEventListener("click", () => write({ lanes: button.value === "exercise" ? null : button.value }));

  parts.lists.addEventListener("click", event => { const button = event.target.closest("[data-id]"); if (button) pick([button.dataset.id]); });

  let shown = [], key = null;
  const chosenBy = view => world.byId.get(view.get("sel")) ?? null;
  function refresh(view, changes = {}) {
    if ((view.get("asof") ?? null) !== world.asOf) { reload(view); return; }
    if ((view.get("border") ?? null) !== world.nearFor) { ask(view); return; }
    const now = [...view].filter(([name]) => name !== "sel").join(";");
    if (now !== key || changes.force) {
      key = now;
      const sifted = sift(world.exercises, tests(view, world.near)), id = chosenBy(view)?.id ?? null;
      shown = sifted.shown;
      filter.update(view, sifted);
      chart.update(shown, id);
      lines.update(shown, view.get("lanes") ?? "exercise", id);
      rows.update(sorted(world, shown, view.get("sort") ?? NEWEST), view.get("sort") ?? NEWEST, id);
      for (const button of parts.modes) button.setAttribute("aria-pressed", String(button.value === (view.get("lanes") ?? "exercise")));
      summarise(parts, world, shown);
      beside(parts, shown);
      take(parts, world, shown);
      if (!changes.first) say(count("shown.count", shown.length));
    }
    choose(chosenBy(view), "sel" in changes);
  }

  function choose(exercise, scroll) {
    const id = exercise?.id ?? null;
    for (const part of [chart, lines, rows]) part.select(id, scroll);
    picked(parts, exercise);
    for (const button of parts.lists.querySelectorAll("[data-id]")) button.setAttribute("aria-pressed", String(button.dataset.id === id));
    if (exercise && scroll) say(`${exercise.name ?? t("exercise.unnamed")}, ${label(exercise)}`);
  }

  async function ask(view) {
    world.nearFor = view.get("border") ?? null;
    world.near = null;
    if (world.nearFor) world.near = new Set(await get(`/exercises/ids${query({ border: world.nearFor, as_of: world.asOf })}`));
    refresh(read(), { force: true });
  }

  async function reload() {
    await load(world);
    world.nearFor = undefined;
    filter.offer(world.exercises);
    refresh(read(), { force: true });
  }

  filter.offer(picture);
  slider(parts, world);
  watch(refresh);
  addEventListener("popstate", () => refresh(read(), { force: true, sel: true }));
  refresh(read(), { first: true, force: true });
  parts.waiting.remove();
  parts.whole.classList.remove("building");
  main.removeAttribute("aria-busy");
}

async function load(world) {
  const asOf = read().get("asof");
  const picture = await get(`/overview${query({ as_of: asOf })}`);
  world.exercises = order(picture.exercises.map(prepare), NEWEST, compare);
  world.orders = new Map([[NEWEST, world.exercises]]);
  world.byId = new Map(world.exercises.map(exercise => [exercise.id, exercise]));
  world.asOf = asOf;
  world.counts = picture.counts;
  if (picture.days.length) world.days = picture.days;
  return world.exercises;
}

/** What is shown, in the order asked for: all are put into it once, a filter only chooses among them. */
function sorted(world, shown, by) {
  if (by === NEWEST) return shown;
  if (!world.orders.has(by)) world.orders.set(by, order(world.exercises, by, compare));
  const kept = new Set(shown);
  return world.orders.get(by).filter(exercise => kept.has(exercise));
}

function layout(main) {
  main.setAttribute("aria-busy", "true");
  const button = (word, sign) => h("button", { type: "button", class: "icon", "aria-label": t(word), title: t(word) }, sign);
  const parts = {
    filters: h("aside", { class: "card filters", "aria-label": t("filters") }),
    summary: h("p", { class: "num" }, " "),
    asof: h("div", { class: "asof" }),
    map: h("div", { class: "mapbox" }),
    picked: h("div", { class: "picked" }), lists: h("div", { class: "stack" }),
    timeline: h("div", { class: "timeline" }), listing: h("div"),
    take: h("div", { class: "take", role: "group", "aria-label": t("export") }),
    zoomIn: button("map.in", "+"), zoomOut: button("map.out", "−"), zoomFit: button("map.fit", "⤢"),
    modes: ["exercise", "series"].map(value => h("button", { type: "button", value, "aria-pressed": "false" }, t(`lanes.${value}`))),
  };
  const legend = h("div", { class: "legend" }, h("div", {}, STATUSES.map(status => h("span", {}, glyph(status), code("status", status)))),
    h("div", {}, h("span", {}, s("svg", { class: "glyph", viewBox: "0 0 14 14", "aria-hidden": "true" }, s("circle", { class: "shape area unknown", cx: 7, cy: 7, r: 6.5 })), t("legend.area")),
    h("span", {}, s("svg", { viewBox: "0 0 26 14", "aria-hidden": "true" }, s("rect", { x: 1, y: 1, width: 24, height: 12, fill: "url(#hatch)", stroke: "currentColor", "stroke-width": .8 })), t("legend.country"))));
  const card = (title, tools, ...content) => h("section", { class: "card" }, h("header", {}, h("h2", {}, title), tools), content);
  parts.waiting = h("div", { class: "waiting", "aria-hidden": "true" }, Array.from({ length: 4 }, () => h("div", { class: "skeleton" })));
  parts.whole = h("div", { class: "overview building" }, parts.filters, h("div", { class: "stack" },
    h("div", { class: "summary" }, parts.summary, parts.asof),
    card(t("map"), h("span", { class: "quiet small hint" }, t("map.hint")), h("div", { class: "scene" }, parts.map, h("div", { class: "beside", tabindex: 0, role: "region", "aria-label": t("beside.label") }, parts.picked, parts.lists)), legend),
    card(t("timeline"), h("div", { class: "row" }, parts.modes, parts.zoomIn, parts.zoomOut, parts.zoomFit), parts.timeline),
    card(t("table"), parts.take, parts.listing)));
  parts.listing.parentNode.classList.add("listing");
  swap(main, h("h1", { class: "unseen" }, t("nav.overview")), parts.waiting, parts.whole);
  return parts;
}

function summarise(parts, world, shown) {
  const strong = value => h("strong", {}, num(value));
  const under = shown.filter(exercise => exercise.shown === "ongoing").length;
  const differ = shown.filter(exercise => exercise.conflicts?.length).length;
  swap(parts.summary, strong(shown.length), " ", shown.length === world.exercises.length ? t(shown.length === 1 ? "exercises.one" : "exercises") : t("of.exercises", num(world.exercises.length)),
    " · ", strong(under), " ", t("under.way"), " · ", strong(differ), " ", t("with.conflicts"), h("span", { class: "quiet" }, " · ", count("from.articles", world.counts.articles)));
}

/** What is shown, for other programs: all of it, or those that the filters let through by their names. */
function take(parts, world, shown) {
  const id = shown.length === world.exercises.length || shown.length > MOST_TAKEN ? null : shown.map(exercise => exercise.id).join(",");
  const address = format => `/api/v1/export${query({ format, id, as_of: world.asOf })}`;
  const tooMany = shown.length > MOST_TAKEN || address("geojson").length > LONGEST_ADDRESS;
  swap(parts.take, shown.length === 0 ? null : tooMany ? h("span", { class: "quiet small" }, t("export.many")) : [h("span", { class: "quiet small" }, t("export")), FORMATS.map(([format, word]) => h("a", { class: "small", href: address(format), download: true, title: t(`export.${format}`) }, word))]);
}

function beside(parts, shown) {
  const nowhere = shown.filter(exercise => !isPlaced(exercise.found));
  const countries = shown.filter(exercise => exercise.found.spots.length + exercise.found.areas.length === 0 && exercise.found.countries.length);
  const section = (title, hint, exercises, more) => exercises.length === 0 ? null : h("section", {}, h("h3", { title: hint }, title, h("span", { class: "num quiet" }, num(exercises.length))),
    h("ul", {}, exercises.slice(0, MOST_BESIDE).map(exercise => h("li", {}, h("button", { type: "button", "data-id": exercise.id, "aria-pressed": "false" },
      glyph(exercise.shown), h("span", {}, exercise.name ?? t("exercise.unnamed"), h("span", { class: "quiet small" }, more(exercise))))))),
    exercises.length > MOST_BESIDE && h("p", { class: "quiet small" }, count("more.count", exercises.length - MOST_BESIDE)));
  swap(parts.lists, section(t("place.unknown"), t("place.unknown.hint"), nowhere, exercise => exercise.start ? ` ${when(exercise.start)}` : ""),
    section(t("country.only"), t("country.only.hint"), countries, exercise => ` ${list(exercise.found.countries.map(state))}`),
    shown.length > 0 && nowhere.length + countries.length === 0 && h("p", { class: "quiet small" }, t("all.placed")));
}

function picked(parts, exercise) {
  if (!exercise) { swap(parts.picked, h("h3", { class: "quiet" }, t("nothing.picked")), h("p", { class: "quiet small" }, t("nothing.picked.hint"))); return; }
  const facts = [[t("when"), span(exercise.start, exercise.end)], [t("field.participants"), list(exercise.states.map(state))], [t("field.troops"), strength(exercise.low, exercise.high)], [t("origins"), `${num(exercise.origins)} / ${num(exercise.articles)}`]];
  swap(parts.picked, h("h3", {}, exercise.name ?? t("exercise.unnamed")), mark(exercise),
    h("dl", {}, facts.filter(([, value]) => value && value !== "–").map(([name, value]) => [h("dt", {}, name), h("dd", { class: "num" }, value)])),
    h("a", { href: link("/exercise", { id: exercise.id }) }, t("open.exercise")));
}

function slider(parts, world) {
  const at = () => { const day = read().get("asof"); const index = world.days.findIndex(known => known >= day); return day && index >= 0 ? index : world.days.length; };
  const input = h("input", { type: "range", min: 0, max: world.days.length, value: at(), id: "asof" });
  const output = h("output", { for: "asof" }), today = h("button", { type: "button", class: "plain", onclick: () => { input.value = world.days.length; move(); } }, t("asof.now"));
  const send = later(160, () => write({ asof: world.days[+input.value] ?? null }));
  function move(first) {
    const day = world.days[+input.value];
    const words = day ? when(day) : t("asof.today");
    output.textContent = words;
    input.setAttribute("aria-valuetext", words);
    parts.asof.classList.toggle("past", !!day);
    today.disabled = !day;
    if (first !== true) send();
  }
  input.addEventListener("input", move);
  swap(parts.asof, h("label", { for: "asof", title: t("asof.hint") }, t("asof")), input, output, today);
  move(true);
}
