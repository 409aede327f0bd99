// The timeline: a bar for each exercise, or a lane for each series; what is not known to the day fades out.
import { axisBottom, scaleUtc, select, timeFormatLocale, zoom, zoomIdentity } from "../vendor/d3.js";
import { h, s, swap } from "./dom.js";

import { STATUSES, label, reported } from "./status.js";
import { current, span, t, when } from "./words.js";

const DAY = 86_400_000;
const ROW = 24;
const OPEN = 26;
const LEAST = 5;
const OVER = 8;
const MOST_PRINTED = 120;

export function create(root, { onPick, onOpen }) {
  let rows = [], selected = null, width = 600, sight = 300, top = 0, mode = "exercise", transform = zoomIdentity, domain = [Date.UTC(2020, 0, 1), Date.now()], printing = false;
  const left = () => width < 560 ? 104 : 210;
  const axis = s("svg", { class: "axis", "aria-hidden": "true" });
  const bars = s("svg", { role: "listbox", tabindex: 0, "aria-label": t("timeline.label") });
  const lanes = h("div", { class: "lanes", tabindex: -1 }, bars);
  const empty = h("div", { class: "empty", hidden: true }, h("p", {}, t("timeline.empty")));
  root.append(axis, lanes, empty);
  const dates = locale();

  const view = zoom().scaleExtent([0.5, 400])
    .filter(event => event.type !== "wheel" || event.ctrlKey || event.metaKey)
    .on("zoom", event => { transform = event.transform; draw(); });
  select(bars).call(view).on("dblclick.zoom", null);

  const laneClip = s("rect", { y: 0, height: 1e7 }), labelClip = s("rect", { x: 0, y: 0, height: 1e7 });
  const defs = s("defs", {}, STATUSES.flatMap(status => [
    s("linearGradient", { id: `in-${status}`, class: `fade ${status}` }, s("stop", { offset: 0, "stop-opacity": 0 }), s("stop", { offset: 1, "stop-opacity": .85 })),
    s("linearGradient", { id: `out-${status}`, class: `fade ${status}` }, s("stop", { offset: 0, "stop-opacity": .85 }), s("stop", { offset: 1, "stop-opacity": 0 })),
  ]), s("clipPath", { id: "lane-clip" }, laneClip), s("clipPath", { id: "label-clip" }, labelClip));

  /** The room there is, asked once: to ask in the middle of drawing would make the browser lay everything out. */
  function measure() {
    width = lanes.clientWidth || width;
    sight = lanes.clientHeight || sight;
    laneClip.setAttribute("x", left());
    laneClip.setAttribute("width", Math.max(0, width - left()));
    labelClip.setAttribute("width", left() - 8);
  }

  function scrollTo(height) {
    if (height === top) return;
    top = height;
    lanes.scrollTop = height;
  }

  const scale = () => transform.rescaleX(scaleUtc().domain(domain).range([left() + 8, width - 12]));

  function draw() {
    const x = scale();
    const ticks = axisBottom(x).ticks(Math.max(2, Math.round((width - left()) / 110))).tickSizeOuter(0).tickFormat(dates);
    axis.setAttribute("width", width);
    select(axis).call(ticks);
    const height = Math.max(rows.length * ROW + 8, sight - 2);
    bars.setAttribute("height", height);
    bars.setAttribute("width", width);
    const first = printing ? 0 : Math.max(0, Math.floor(top / ROW) - OVER);
    const last = printing ? Math.min(rows.length, MOST_PRINTED) : Math.min(rows.length, Math.ceil((top + sight) / ROW) + OVER);
    swap(bars, defs, x.ticks(8).map(tick => s("line", { class: "grid-line", x1: x(tick), x2: x(tick), y1: 0, y2: height })),
      today(x, height), rows.slice(first, last).map((row, index) => lane(row, first + index, x)));
  }

  function today(x, height) {
    const now = x(Date.now());
    return now > left() && now < width ? [s("line", { class: "today", x1: now, x2: now, y1: 0, y2: height })] : [];
  }

  function lane(row, index, x) {
    const y = index * ROW + 4, isSelected = row.items.some(item => item.id === selected);
    const one = row.items.length === 1 ? row.items[0] : null;
    return s("g", { class: "lane", role: "option", id: `lane-${index}`, "aria-selected": String(isSelected), "aria-label": spoken(row), onclick: () => onPick(one ? [one.id] : row.items.map(item => item.id)), ondblclick: () => one && onOpen(one.id) },
      s("rect", { class: `lane-back${isSelected ? " selected" : ""}`, x: 0, y: y - 2, width, height: ROW }),
      s("text", { class: `lane-label${isSelected ? " selected" : ""}`, x: 10, y: y + 15, "clip-path": "url(#label-clip)" }, row.title, s("title", {}, row.title)),
      s("g", { "clip-path": "url(#lane-clip)" }, row.items.map(item => bar(item, y + 2, x))));
  }

  function bar(item, y, x) {
    const status = item.shown, span = item.extent;
    const from = x(span.first), to = Math.max(x(span.last), from + LEAST);
    const sureFrom = Math.min(Math.max(x(span.sureFirst), from), to), sureTo = Math.max(Math.min(x(span.sureLast), to), from);
    const fades = sureFrom - from > 1 || to - sureTo > 1 || span.noStart || span.noEnd;
    const box = (x0, x1, fill) => x1 - x0 > .5 && s("rect", { x: x0, y: y + 1, width: x1 - x0, height: 14, fill });
    const solid = sureTo > sureFrom ? [sureFrom, Math.max(sureTo, sureFrom + LEAST)] : null;
    const middle = (from + to) / 2;
    return s("g", { class: status, "data-id": item.id, onclick: event => { event.stopPropagation(); onPick([item.id]); } },
      s("title", {}, `${item.name ?? item.id}\n${[label(item), reported(item)].filter(Boolean).join(" – ")}\n${when(item.start)} – ${when(item.end)}`),
      span.noStart && solid && box(from - OPEN, from, `url(#in-${status})`),
      fades && box(from, solid ? solid[0] : middle, `url(#in-${status})`),
      fades && box(solid ? solid[1] : middle, to, `url(#out-${status})`),
      span.noEnd && solid && box(to, to + OPEN, `url(#out-${status})`),
      solid && s("rect", { class: look(status, item.id), x: solid[0], y: y + 1, width: solid[1] - solid[0], height: 14, rx: 2 }),
      status === "cancelled" && s("line", { class: "strike", x1: from - 3, x2: to + 3, y1: y + 8, y2: y + 8 }));
  }

  const look = (status, id) => `bar${{ planned: " outline", presumed_ended: " outline", postponed: " dashed", unknown: " dashed", cancelled: " outline" }[status] ?? ""}${id === selected ? " selected" : ""}`;
  const spoken = row => row.items.map(item => `${item.name ?? item.id}, ${label(item)}, ${span(item.start, item.end)}`).slice(0, 5).join("; ");

  function group(exercises) {
    const dated = exercises.filter(exercise => exercise.extent);
    if (mode === "exercise") return dated.map(exercise => ({ title: exercise.name ?? t("exercise.unnamed"), items: [exercise] }));
    const lanes = new Map();
    for (const exercise of dated) {
      const key = exercise.series ?? `\u0000${exercise.id}`;
      if (!lanes.has(key)) lanes.set(key, { title: exercise.series ? seriesName(exercise) : exercise.name ?? t("exercise.unnamed"), items: [], series: !!exercise.series });
      lanes.get(key).items.push(exercise);
    }
    return [...lanes.values()].sort((a, b) => b.items.length - a.items.length);
  }

  const seriesName = exercise => (exercise.name ?? exercise.series).replace(/[\s-]*(?:\d{2,4}|[IVX]+)\b.*$/, "") || exercise.series;

  let shown = [], drawnFor = "";
  function update(exercises, newMode, id) {
    shown = exercises;
    mode = newMode;
    selected = id;
    rows = group(exercises);
    empty.hidden = rows.length > 0;
    lanes.hidden = rows.length === 0;
    const times = rows.flatMap(row => row.items);
    if (times.length) {
      const first = times.reduce((least, item) => Math.min(least, item.extent.first), Infinity);
      const last = times.reduce((most, item) => Math.max(most, item.extent.last), -Infinity);
      const margin = Math.max(6 * DAY, (last - first) * .03);
      domain = [first - margin, last + margin];
    }
    const key = `${mode} ${exercises.length} ${domain}`;
    if (key !== drawnFor) { transform = zoomIdentity; select(bars).property("__zoom", zoomIdentity); bars.setAttribute("height", rows.length * ROW + 8); scrollTo(0); }
    drawnFor = key;
    reveal(id);
    draw();
  }

  function reveal(id) {
    const at = id === null ? -1 : rows.findIndex(row => row.items.some(item => item.id === id));
    if (at < 0) return;
    bars.setAttribute("aria-activedescendant", `lane-${at}`);
    if (at * ROW < top || (at + 1) * ROW > top + sight) scrollTo(Math.max(0, at * ROW - sight / 2));
  }

  bars.addEventListener("keydown", event => {
    const at = rows.findIndex(row => row.items.some(item => item.id === selected));
    const next = { ArrowDown: Math.min(rows.length - 1, at + 1), ArrowUp: Math.max(0, at - 1), Home: 0, End: rows.length - 1 }[event.key];
    if (event.key === "Enter" && selected) onOpen(selected);
    else if (event.key === "+" || event.key === "=") view.scaleBy(select(bars), 1.5);
    else if (event.key === "-") view.scaleBy(select(bars), 1 / 1.5);
    else if (next !== undefined && rows.length) onPick([rows[next].items[0].id], true);
    else return;
    event.preventDefault();
  });
  lanes.addEventListener("scroll", () => { if (lanes.scrollTop !== top) { top = lanes.scrollTop; requestAnimationFrame(draw); } });
  new ResizeObserver(() => { if (lanes.clientWidth && (lanes.clientWidth !== width || lanes.clientHeight !== sight)) { measure(); draw(); } }).observe(lanes);
  addEventListener("beforeprint", () => { printing = true; draw(); });
  addEventListener("afterprint", () => { printing = false; draw(); });
  measure();

  return {
    update,
    zoomBy: factor => view.scaleBy(select(bars), factor),
    reset: () => { drawnFor = ""; update(shown, mode, selected); },
    select(id) {
      if (id === selected) return;
      selected = id;
      reveal(id);
      draw();
    },
  };
}

/** Ticks in the reader's language: day, month or year, whatever changes there. */
function locale() {
  const language = current();
  const names = (width, amount, of) => Array.from({ length: amount }, (none, index) => of(new Intl.DateTimeFormat(language, { [width[0]]: width[1], timeZone: "UTC" }), index));
  const month = (format, index) => format.format(Date.UTC(2024, index, 1)), day = (format, index) => format.format(Date.UTC(2024, 0, 7 + index));
  const d3 = timeFormatLocale({
    dateTime: "%x", date: "%x", time: "%X", periods: ["", ""],
    days: names(["weekday", "long"], 7, day), shortDays: names(["weekday", "short"], 7, day),
    months: names(["month", "long"], 12, month), shortMonths: names(["month", "short"], 12, month),
  });
  const year = d3.utcFormat("%Y"), months = d3.utcFormat("%b"), days = d3.utcFormat(t("tick.day"));
  return date => date.getUTCDate() !== 1 ? days(date) : date.getUTCMonth() !== 0 ? months(date) : year(date);
}

