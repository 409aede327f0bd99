// Filters that work together: an exercise is shown where all of them let it through.
import { extent, parse } from "./edtf.js";
import { sort } from "./place.js";
import { statusOf } from "./status.js";
import { state } from "./words.js";

export const NAMES = ["q", "from", "to", "status", "state", "border", "min", "max", "domain", "series", "origins", "language", "conflicts"];

/** What filtering and drawing need of an exercise, worked out once. */
export function prepare(exercise) {
  const states = [...new Set([...(exercise.participants ?? []), ...(exercise.host ?? [])])];
  return {
    ...exercise,
    extent: extent(exercise),
    shown: statusOf(exercise),
    found: sort(exercise.places),
    states,
    text: [exercise.name, exercise.id, exercise.series, ...(exercise.aliases ?? []), ...(exercise.places ?? []).map(p => p.name),
      ...states.map(state)].filter(Boolean).join(" ").toLowerCase(),
  };
}

const values = (view, name) => (view.get(name) ?? "").split(",").filter(Boolean);
const anyOf = (wanted, given) => wanted.length === 0 || wanted.some(value => given?.includes(value));

/** One test for each filter that is set. `near` holds the ids that lie near the border asked for. */
export function tests(view, near) {
  const tests = {};
  const words = (view.get("q") ?? "").toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length) tests.q = e => words.every(word => e.text.includes(word));
  const from = parse(view.get("from"))?.first, to = parse(view.get("to"))?.last;
  if (from !== undefined || to !== undefined) {
    tests.time = e => e.extent && (from === undefined || e.extent.last > from) && (to === undefined || e.extent.first <= to);
  }
  const status = values(view, "status");
  if (status.length) tests.status = e => status.includes(e.shown);
  const states = values(view, "state");
  if (states.length) tests.state = e => states.every(code => e.states.includes(code));
  if (view.get("border")) tests.border = e => near === null || near.has(e.id);
  const min = view.get("min"), max = view.get("max");
  if (min) tests.min = e => e.high !== undefined && e.high >= +min;
  if (max) tests.max = e => e.low !== undefined && e.low <= +max;
  const domains = values(view, "domain");
  if (domains.length) tests.domain = e => anyOf(domains, e.domains);
  if (view.get("series")) tests.series = e => e.series === view.get("series");
  if (view.get("origins")) tests.origins = e => e.origins >= +view.get("origins");
  const languages = values(view, "language");
  if (languages.length) tests.language = e => anyOf(languages, e.languages);
  if (view.get("conflicts")) tests.conflicts = e => e.conflicts?.length > 0;
  return tests;
}

/** What passes all tests, and under each test's name what only that one holds back. */
export function sift(exercises, tests) {
  const names = Object.keys(tests), used = Object.values(tests);
  const shown = [], but = Object.fromEntries(names.map(name => [name, []]));
  for (const exercise of exercises) {
    let held = -1, failed = 0;
    for (let i = 0; i < used.length && failed < 2; i++) if (!used[i](exercise)) { held = i; failed++; }
    if (failed === 0) shown.push(exercise);
    else if (failed === 1) but[names[held]].push(exercise);
  }
  return { shown, but };
}

/** How many there are of each value of a field. */
export function tally(exercises, field, counts = new Map()) {
  const add = value => counts.set(value, (counts.get(value) ?? 0) + 1);
  for (const exercise of exercises) {
    const given = exercise[field];
    if (Array.isArray(given)) given.forEach(add);
    else if (given !== undefined && given !== null) add(given);
  }
  return counts;
}

/** How many there would be of each value of a field, with all filters on but that of a name. */
export const outlook = ({ shown, but }, name, field) => tally(but[name] ?? [], field, tally(shown, field));

const BY = {
  name: e => e.name ?? e.id, status: e => e.shown, start: (e, down) => e.extent?.first ?? (down ? -8.64e15 : 8.64e15), size: e => e.high ?? -1,
  origins: e => e.origins, place: e => e.places?.[0]?.name ?? "\uffff", states: e => e.states.join(),
};

export function order(exercises, sorted, compare) {
  const down = sorted.startsWith("-");
  const by = BY[sorted.replace("-", "")] ?? BY.start;
  const sign = down ? -1 : 1;
  return exercises.map(exercise => [by(exercise, down), exercise]).sort(([one, a], [other, b]) => {
    const order = typeof one === "string" ? compare(one, other) : one - other;
    return sign * order || (a.id < b.id ? -1 : 1);
  }).map(([, exercise]) => exercise);
}
