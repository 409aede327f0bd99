// The words of the interface in the reader's language, and how that language writes numbers, days and states.
import { get } from "./net.js";
import { parse } from "./edtf.js";

const DAY = 86_400_000;
let words = {};
let language = "en";
let states, numbers, days, months, languages, lists, letters;
let remembered = new Map();
const ALLIANCES = new Set(["EU", "AU", "UN"]);

export async function load(code) {
  words = await get(`/words/${code}`);
  language = code;
  document.documentElement.lang = code;
  states = new Intl.DisplayNames([code], { type: "region", fallback: "code" });
  languages = new Intl.DisplayNames([code], { type: "language", fallback: "code" });
  numbers = new Intl.NumberFormat(code);
  lists = new Intl.ListFormat(code, { type: "unit", style: "short" });
  letters = new Intl.Collator(code);
  remembered = new Map();
  days = new Intl.DateTimeFormat(code, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  months = new Intl.DateTimeFormat(code, { month: "short", year: "numeric", timeZone: "UTC" });
}

export const current = () => language;

export function t(key, ...values) {
  const text = words[key] ?? key;
  return values.length === 0 ? text
    : text.replaceAll("''", "'").replace(/\{(\d)\}/g, (all, index) => values[index] ?? "");
}

/** One or many: the key itself, or with ".one" behind. */
export const count = (key, number) => t(number === 1 ? `${key}.one` : key, num(number));

export const has = key => key in words;
export const code = (kind, value) => words[`${kind}.${value}`] ?? value;
export const num = value => numbers.format(value);
export const quoted = text => t("quote.open") + text + t("quote.close");

export function state(two) {
  if (!/^[A-Z]{2}$/.test(two) || ALLIANCES.has(two)) return two;
  return once(two, () => { try { return states.of(two) ?? two; } catch { return two; } });
}

export function tongue(two) {
  try { return two ? languages.of(two) : t("unknown"); } catch { return two; }
}

export const list = values => lists.format(values);

/** Writing a day takes the browser long; the same one stands in many places. */
function once(key, write) {
  if (!remembered.has(key)) remembered.set(key, write());
  return remembered.get(key);
}

/** A day or a span as precise as it is known. */
export const when = edtf => edtf ? once(edtf, () => written(edtf)) : t("open");

function written(edtf) {
  const range = parse(edtf);
  if (!range) return edtf;
  const length = (range.last - range.first) / DAY;
  if (length === 0) return days.format(range.first);
  if (/^\d{4}-\d{2}$/.test(edtf)) return months.format(range.first);
  if (/^\d{4}$/.test(edtf)) return edtf;
  return days.formatRange ? days.formatRange(range.first, range.last) : edtf;
}

export function span(start, end) {
  if (!start && !end) return t("open");
  if (start === end) return when(start);
  const one = parse(start), other = parse(end);
  if (one && other && one.first === one.last && other.first === other.last) return once(`${start} ${end}`, () => days.formatRange(one.first, other.first));
  return `${start ? when(start) : "?"} – ${end ? when(end) : "?"}`;
}

export function strength(low, high) {
  if (low === undefined || low === null) return "–";
  return low === high || high === undefined || high === null ? num(low) : `${num(low)} – ${num(high)}`;
}

export const compare = (one, other) => letters.compare(one, other);
