// The map: spots with their radius, areas, countries hatched where no more is known. Nothing without a place gets a mark.
import { feature, geoCircle, geoNaturalEarth1, geoPath, select, zoom, zoomIdentity } from "../vendor/d3.js";
import { h, s, swap } from "./dom.js";
import { MARKS, circle } from "./shapes.js";
import { STATUSES } from "./status.js";
import { count, state, t } from "./words.js";

const KM_PER_DEGREE = 111.195;
const NEAR = 13;
const STEP = 10;
const LEAST_AREA = 9;
const LEAST_RING = 5;
const MARGIN = 20;
const MOST_ZOOM = 160;
const LABEL_CELL = 24;
let atlas;

export async function world() {
  atlas ??= fetch("/vendor/world.json").then(answer => answer.json()).then(topology => feature(topology, topology.objects.countries).features);
  return atlas;
}

export const projection = (width, height) => geoNaturalEarth1().rotate([-18, 0]).fitExtent([[4, 4], [width - 4, height - 4]], { type: "Sphere" });

/** The projected ring of a place; one that only just shows is drawn at least so large. */
export const ring = (path, place) => path(geoCircle().center([place.lon, place.lat]).radius(place.radius_km / KM_PER_DEGREE).precision(6)());

export async function create(box, { onPick, onOpen }) {
  const countries = await world();
  const byCode = new Map(countries.map(country => [country.id, country]));
  const size = () => [box.clientWidth || 800, box.clientHeight || 440];
  let [width, height] = size();
  let project = projection(width, height), path = geoPath(project);
  let spots = new Map(), lands = new Map();
  let transform = zoomIdentity, places = [], hatched = new Map(), selected = null, names = new Map();

  const ground = s("g"), hatch = s("g"), rings = s("g");
  const chosen = s("g");
  const moved = s("g", {}, ground, hatch, rings, chosen);
  const dots = s("g"), labels = s("g"), halo = s("g");
  const lines = s("pattern", { id: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, s("line", { class: "hatchline", x1: 0, y1: 0, x2: 0, y2: 6 }));
  const svg = s("svg", { role: "application", tabindex: 0, "aria-label": t("map.label"), "aria-describedby": "map-help" },
    s("defs", {}, lines),
    moved, labels, halo, dots);
  const popup = h("div", { class: "popup", hidden: true });
  const tool = (key, sign, action) => h("button", { class: "icon", type: "button", "aria-label": t(key), title: t(key), onclick: action }, sign);
  box.append(svg, h("p", { class: "unseen", id: "map-help" }, t("map.help")),
    h("div", { class: "tools" },
      tool("map.in", "+", () => view.scaleBy(select(svg), 1.7)),
      tool("map.out", "−", () => view.scaleBy(select(svg), 1 / 1.7)),
      tool("map.fit", "⤢", () => fit())), popup);

  const view = zoom().scaleExtent([1, MOST_ZOOM])
    .filter(event => event.type !== "wheel" || event.ctrlKey || event.metaKey || document.activeElement === svg)
    .on("zoom", event => { transform = event.transform; move(); });
  select(svg).call(view).on("dblclick.zoom", null);

  function base() {
    swap(ground, countries.map(country => s("path", { class: "land", d: path(country) ?? "" })));
    view.translateExtent([[-40, -40], [width + 40, height + 40]]).extent([[0, 0], [width, height]]);
  }

  /** Where a place lies on the map and how far it reaches, in pixels before zooming; worked out once, filters only choose. */
  function spotOf(place) {
    const key = place.id ?? `${place.lat} ${place.lon}`;
    if (!spots.has(key)) {
      const [x, y] = project([place.lon, place.lat]), km = place.radius_km ?? 0;
      const [north, up] = project([place.lon, Math.min(89, place.lat + km / KM_PER_DEGREE)]);
      spots.set(key, { place, x, y, reach: Math.hypot(north - x, up - y), outline: null });
    }
    return spots.get(key);
  }

  /** A country's shape, its frame and the middle of its largest part. */
  function landOf(code) {
    if (!lands.has(code)) {
      const country = byCode.get(code), main = largest(country);
      lands.set(code, { shape: s("path", { class: "hatched", "data-code": code, d: path(country) ?? "" }), frame: path.bounds(main), middle: path.centroid(main) });
    }
    return lands.get(code);
  }

  function gather(exercises) {
    const found = new Map();
    hatched = new Map();
    names = new Map(exercises.map(exercise => [exercise.id, exercise]));
    const add = (exercise, place, area) => {
      const spot = spotOf(place);
      let entry = found.get(spot);
      if (!entry) found.set(spot, entry = { ...spot, spot, area, at: null, ids: [], statuses: new Set() });
      entry.ids.push(exercise.id);
      entry.statuses.add(exercise.shown);
    };
    for (const exercise of exercises) {
      const { found: { spots: exact, areas, countries } } = exercise;
      for (const place of exact) add(exercise, place, false);
      for (const place of areas) add(exercise, place, true);
      if (exact.length + areas.length > 0) continue;
      for (const code of countries) if (byCode.has(code)) hatched.set(code, [...(hatched.get(code) ?? []), exercise.id]);
    }
    places = [...found.values()].sort((a, b) => b.ids.length - a.ids.length);
    swap(hatch, [...hatched.keys()].map(code => landOf(code).shape));
  }

  const pixels = entry => entry.reach * transform.k;
  const isSeen = ([x, y], beyond) => x > -beyond && y > -beyond && x < width + beyond && y < height + beyond;

  /** Rings that are seen: neither beyond the edge nor so small that the mark hides them. */
  function encircle() {
    const shapes = new Map();
    for (const entry of places) {
      if (pixels(entry) < (entry.area ? LEAST_AREA : LEAST_RING) || !isSeen(entry.at, pixels(entry))) continue;
      entry.spot.outline ??= ring(path, entry.place) ?? "";
      for (const status of entry.statuses) {
        const key = `${entry.area ? "shape area" : "shape"} ${status}`;
        shapes.set(key, (shapes.get(key) ?? "") + entry.spot.outline);
      }
    }
    swap(rings, [...shapes].map(([look, d]) => s("path", { class: look, d, "vector-effect": "non-scaling-stroke" })));
  }

  function move() {
    moved.setAttribute("transform", transform);
    lines.setAttribute("patternTransform", `rotate(45) scale(${1 / transform.k})`);
    const data = new Map(STATUSES.map(status => [status, ""])), small = new Map(STATUSES.map(status => [status, ""]));
    for (const entry of places) {
      const [x, y] = entry.at = transform.apply([entry.x, entry.y]);
      if (!isSeen(entry.at, MARGIN)) continue;
      let step = -(entry.statuses.size - 1) * STEP / 2;
      for (const status of STATUSES) {
        if (!entry.statuses.has(status)) continue;
        if (entry.area) { if (pixels(entry) < LEAST_AREA) small.set(status, small.get(status) + circle(x, y, LEAST_AREA)); }
        else data.set(status, data.get(status) + MARKS[status].path(x + step, y));
        step += STEP;
      }
    }
    encircle();
    swap(dots, [...small].filter(([, d]) => d).map(([status, d]) => s("path", { class: `shape area ${status}`, d })),
      [...data].filter(([, d]) => d).map(([status, d]) => s("path", { class: `${MARKS[status].look} ${status}`, d })));
    number();
    ringSelected();
  }

  /** How many there are where it is more than one. */
  function number() {
    const shown = [];
    for (const [code, ids] of hatched) {
      if (ids.length < 2) continue;
      const [x, y] = transform.apply(landOf(code).middle);
      shown.push(s("text", { class: "maplabel", x, y: y + 4, "text-anchor": "middle" }, String(ids.length)));
    }
    const taken = new Set();
    for (const { at: [x, y], ids, statuses, area } of places) {
      const cell = `${Math.round(x / LABEL_CELL)} ${Math.round(y / LABEL_CELL)}`;
      if (ids.length < 2 || taken.has(cell) || x < 0 || y < 0 || x > width || y > height) continue;
      taken.add(cell);
      shown.push(s("text", { class: "maplabel", x: x + (area ? -4 : 8 + (statuses.size - 1) * STEP / 2), y: area ? y + 4 : y - 6 }, String(ids.length)));
    }
    swap(labels, shown);
  }

  function ringSelected() {
    const entries = selected === null ? [] : places.filter(entry => entry.ids.includes(selected));
    swap(chosen, entries.filter(entry => entry.area).map(entry => s("path", { class: "halo ring", d: ring(path, entry.place) ?? "" })));
    const rounds = entries.filter(entry => !entry.area || pixels(entry) < LEAST_AREA).flatMap(({ at: [x, y] }) =>
      [s("circle", { class: "halo under", cx: x, cy: y, r: 11 }), s("circle", { class: "halo", cx: x, cy: y, r: 11 })]);
    swap(halo, rounds);
    for (const [code, ids] of hatched) landOf(code).shape.classList.toggle("selected", ids.includes(selected));
  }

  function bounds() {
    const box = [[Infinity, Infinity], [-Infinity, -Infinity]];
    const add = ([[x0, y0], [x1, y1]]) => {
      box[0] = [Math.min(box[0][0], x0), Math.min(box[0][1], y0)];
      box[1] = [Math.max(box[1][0], x1), Math.max(box[1][1], y1)];
    };
    for (const { x, y, area } of places) { const margin = area ? 14 : 6; add([[x - margin, y - margin], [x + margin, y + margin]]); }
    for (const code of hatched.keys()) add(landOf(code).frame);
    return box;
  }

  function fit() {
    const [[x0, y0], [x1, y1]] = bounds();
    if (!(x1 >= x0)) { view.transform(select(svg), zoomIdentity); return; }
    const k = Math.max(1, Math.min(12, 0.88 / Math.max((x1 - x0) / width, (y1 - y0) / height)));
    view.transform(select(svg), zoomIdentity.translate(width / 2 - k * (x0 + x1) / 2, height / 2 - k * (y0 + y1) / 2).scale(k));
  }

  function at([x, y]) {
    const dot = places.filter(entry => !entry.area).map(entry => [Math.hypot(entry.at[0] - x, entry.at[1] - y), entry])
      .filter(([distance]) => distance < NEAR).sort((a, b) => a[0] - b[0])[0];
    if (dot) return dot[1];
    const area = places.filter(entry => entry.area).map(entry => [Math.max(pixels(entry), LEAST_AREA), entry])
      .filter(([radius, entry]) => Math.hypot(entry.at[0] - x, entry.at[1] - y) < radius).sort((a, b) => a[0] - b[0])[0];
    return area?.[1];
  }

  function under(event) {
    const frame = svg.getBoundingClientRect();
    const entry = at([event.clientX - frame.left, event.clientY - frame.top]);
    if (entry) return { ids: entry.ids, title: entry.place.name };
    const code = event.target.dataset?.code;
    return code ? { ids: hatched.get(code) ?? [], title: state(code) } : null;
  }

  svg.addEventListener("click", event => { const hit = under(event); if (hit) onPick(hit.ids); });
  svg.addEventListener("dblclick", () => { if (selected) onOpen(selected); });
  svg.addEventListener("pointermove", event => {
    const hit = event.buttons ? null : under(event);
    popup.hidden = !hit;
    svg.style.cursor = hit ? "pointer" : "";
    if (!hit) return;
    swap(popup, h("strong", {}, hit.title), hit.ids.slice(0, 6).map(id => h("div", {}, names.get(id)?.name ?? id)),
      hit.ids.length > 6 && h("div", { class: "quiet" }, count("more.count", hit.ids.length - 6)));
    popup.style.left = `${Math.min(event.clientX + 14, innerWidth - 260)}px`;
    popup.style.top = `${event.clientY + 14}px`;
  });
  svg.addEventListener("pointerleave", () => { popup.hidden = true; });

  const WAYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
  svg.addEventListener("keydown", event => {
    if (event.key === "+" || event.key === "=") view.scaleBy(select(svg), 1.5);
    else if (event.key === "-") view.scaleBy(select(svg), 1 / 1.5);
    else if (event.key === "0") fit();
    else if (event.key === "Enter" && selected) onOpen(selected);
    else if (WAYS[event.key]) step(WAYS[event.key]);
    else return;
    event.preventDefault();
  });

  /** The next place in a direction, as the arrow keys go. */
  function step([dx, dy]) {
    const from = places.find(entry => entry.ids.includes(selected))?.at ?? [width / 2, height / 2];
    const next = places.map(entry => {
      const x = entry.at[0] - from[0], y = entry.at[1] - from[1];
      const along = x * dx + y * dy, beside = Math.abs(x * dy) + Math.abs(y * dx);
      return [along > 2 ? along + 2 * beside : Infinity, entry];
    }).sort((a, b) => a[0] - b[0])[0];
    if (next && next[0] < Infinity) onPick(next[1].ids, true);
  }

  let before = [];
  new ResizeObserver(() => {
    const [w, hh] = size();
    if (w === width && hh === height) return;
    [width, height] = [w, hh];
    project = projection(width, height);
    path = geoPath(project);
    spots = new Map();
    lands = new Map();
    base();
    gather([...names.values()]);
    fit();
  }).observe(box);

  base();
  return {
    update(exercises, id) {
      selected = id;
      const same = exercises.length === before.length && exercises.every((exercise, index) => exercise === before[index]);
      gather(exercises);
      before = exercises;
      if (same) move(); else fit();
    },
    select(id) { if (id !== selected) { selected = id; ringSelected(); } },
  };
}

/** The largest polygon of a country, so that no island far away decides where its number stands. */
function largest(country) {
  const { type, coordinates } = country.geometry;
  if (type !== "MultiPolygon") return country;
  const longest = coordinates.reduce((one, other) => other[0].length > one[0].length ? other : one);
  return { type: "Polygon", coordinates: longest };
}
