// Each status has a colour and a shape; with one of both gone (print, colour-blindness) the other still tells.
import { h, s } from "./dom.js";
import { t, code } from "./words.js";

export const STATUSES = ["ongoing", "planned", "completed", "postponed", "cancelled", "unknown"];

const SHAPES = {
  ongoing: () => [s("circle", { cx: 7, cy: 7, r: 5.5, class: "full" })],
  planned: () => [s("circle", { cx: 7, cy: 7, r: 5.2 })],
  completed: () => [s("rect", { x: 2, y: 2, width: 10, height: 10, class: "full" })],
  postponed: () => [s("path", { d: "M2 2.5 12 7 2 11.5Z" })],
  cancelled: () => [s("path", { d: "M2 2 12 12M12 2 2 12" })],
  unknown: () => [s("circle", { cx: 7, cy: 7, r: 5.2, "stroke-dasharray": "2 2.2" })],
};

export const known = status => STATUSES.includes(status) ? status : "unknown";

export const glyph = status =>
  s("svg", { class: `glyph ${known(status)}`, viewBox: "0 0 14 14", "aria-hidden": "true" }, SHAPES[known(status)]());

export const label = exercise => code("status", exercise.status) + (exercise.presumed_ended ? ` · ${t("presumed.ended")}` : "");

export const mark = exercise => h("span", { class: "status" }, glyph(exercise.status), h("span", {}, label(exercise)));
