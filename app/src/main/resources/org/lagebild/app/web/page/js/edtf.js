// Days as EDTF (ISO 8601-2) at the precision that is known, as first and last possible day. An unknown year gives nothing.
const DAY = 86_400_000;
const SEASON = { 21: [2, 3], 22: [5, 3], 23: [8, 3], 24: [11, 3], 33: [0, 3], 34: [3, 3], 35: [6, 3], 36: [9, 3] };

function part(text) {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(text);
  if (!found) return null;
  const year = +found[1];
  if (!found[2]) return { first: Date.UTC(year, 0, 1), last: Date.UTC(year, 11, 31) };
  const month = +found[2];
  if (SEASON[month]) {
    const [from, length] = SEASON[month];
    return { first: Date.UTC(year, from, 1), last: Date.UTC(year, from + length, 0) };
  }
  if (found[3]) { const day = Date.UTC(year, month - 1, +found[3]); return { first: day, last: day }; }
  return { first: Date.UTC(year, month - 1, 1), last: Date.UTC(year, month, 0) };
}

export function parse(text) {
  if (!text) return null;
  if (!text.includes("/")) return part(text);
  const [from, to] = text.split("/");
  const first = part(from), last = part(to);
  return first || last ? { first: (first ?? last).first, last: (last ?? first).last } : null;
}

const exact = range => range.first === range.last;

/** From when to when an exercise may last: surely between core.first and core.last, perhaps from first to last. */
export function extent(exercise) {
  const start = parse(exercise.start), end = parse(exercise.end);
  if (!start && !end) return null;
  const first = (start ?? end).first;
  const last = Math.max((end ?? start).last, first) + DAY;
  const surest = start && end ? [start.last, end.first + DAY] : exact(start ?? end) ? [(start ?? end).first, (start ?? end).last + DAY] : [last, first];
  return { first, last, sureFirst: Math.min(surest[0], last), sureLast: Math.max(surest[1], first), noStart: !start, noEnd: !end };
}

export const iso = time => new Date(time).toISOString().slice(0, 10);
