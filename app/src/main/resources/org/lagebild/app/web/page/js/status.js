// Each status has a colour and a shape; with one of both gone (print, colour-blindness) the other still tells.
import { h, s } from "./dom.js";
import { t, code } from "./words.js";

export const PRESUMED = "presumed_ended";
/** As reports tell it; and, beside them, what has passed its last day without a report that it ended. */
export const REPORTED = ["ongoing", "planned", "completed", "postponed", "cancelled", "unknown"];
export const STATUSES = ["ongoing", "planned", "completed", PRESUMED, "postponed", "cancelled", "unknown"];

const SHAPES = {
  ongoing: () => [s("circle", { cx: 7, cy: 7, r: 5.5, class: "full" })],
  planned: () => [s("circle", { cx: 7, cy: 7, r: 5.2 })],
  completed: () => [s("rect", { x: 2, y: 2, width: 10, height: 10, class: "full" })],
  [PRESUMED]: () => [s("rect", { x: 2.2, y: 2.2, width: 9.6, height: 9.6 })],
  postponed: () => [s("path", { d: "M2 2.5 12 7 2 11.5Z" })],
  cancelled: () => [s("path", { d: "M2 2 12 12M12 2 2 12" })],
  unknown: () => [s("circle", { cx: 7, cy: 7, r: 5.2, "stroke-dasharray": "2 2.2" })],
};

export const known = status => STATUSES.includes(status) ? status : "unknown";

/** The one status under which an exercise is shown and counted everywhere. */
export const statusOf = exercise => exercise.presumed_ended ? PRESUMED : known(exercise.status);

export const glyph = status =>
  s("svg", { class: `glyph ${known(status)}`, viewBox: "0 0 14 14", "aria-hidden": "true" }, SHAPES[known(status)]());

export const label = exercise => code("status", statusOf(exercise));

/** What the last report says, where that is not what is shown. */
export const reported = exercise => exercise.presumed_ended ? t("presumed.last", code("status", exercise.status)) : "";

export const mark = exercise => h("span", { class: "status", title: reported(exercise) || null }, glyph(statusOf(exercise)), h("span", {}, label(exercise)));
