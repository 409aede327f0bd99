// A small still map around the places of one exercise, with the nearest border.
import { geoMercator, geoPath } from "../vendor/d3.js";
import { s } from "./dom.js";
import { ring, world } from "./map.js";
import { sort } from "./place.js";
import { statusOf } from "./status.js";
import { t } from "./words.js";

const WIDTH = 420, HEIGHT = 250;
const LEAST_DEGREES = 3.2;

/** Nothing where there is no place that a map could show. */
export async function draw(exercise, borders) {
  const found = sort(exercise.places);
  const places = [...found.spots, ...found.areas];
  const countries = await world();
  const lands = countries.filter(country => places.length === 0 && found.countries.includes(country.id));
  if (places.length === 0 && lands.length === 0) return null;
  const project = fit(places, lands, borders);
  const path = geoPath(project);
  const at = place => project([place.lon, place.lat]);
  return s("svg", { class: "minimap", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: "img", "aria-label": `${t("map")}: ${(exercise.places ?? []).map(place => place.name).join(", ")}` },
    s("defs", {}, s("pattern", { id: "hatch", width: 6, height: 6, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45)" }, s("line", { class: "hatchline", x1: 0, y1: 0, x2: 0, y2: 6 }))),
    s("rect", { class: "sea", width: WIDTH, height: HEIGHT }),
    countries.map(country => s("path", { class: lands.includes(country) ? "hatched" : "land", d: path(country) ?? "" })),
    places.map(place => s("path", { class: `shape ${found.areas.includes(place) ? "area " : ""}${statusOf(exercise)}`, d: place.radius_km ? ring(path, place) ?? "" : "" })),
    borders.map(border => { const from = found.spots.find(place => place.name === border.place); if (!from) return null;
      const [x1, y1] = at(from), [x2, y2] = project([border.lon, border.lat]); return s("line", { class: "reach", x1, y1, x2, y2 }); }),
    found.spots.map(place => { const [cx, cy] = at(place); return s("circle", { class: `dots ${statusOf(exercise)}`, cx, cy, r: 5 }); }),
    labels(places, at));
}

/** Names beside their marks; one that would lie on another goes below it. */
function labels(places, at) {
  const taken = [];
  return places.map(place => ({ place, at: at(place) })).sort((a, b) => a.at[1] - b.at[1]).map(({ place, at: [x, y] }) => {
    const right = x < WIDTH * .6;
    let line = y + 4;
    while (taken.some(other => Math.abs(other.line - line) < 13 && Math.abs(other.x - x) < 130)) line += 4;
    taken.push({ x, line });
    return s("text", { class: "maplabel", x: x + (right ? 9 : -9), y: line, "text-anchor": right ? "start" : "end" }, place.name);
  });
}

function fit(places, lands, borders) {
  const points = places.flatMap(place => {
    const degrees = Math.max(LEAST_DEGREES, (place.radius_km ?? 0) / 111 * 1.3), wide = degrees / Math.max(.2, Math.cos(place.lat * Math.PI / 180));
    return [[place.lon - wide, Math.max(-84, place.lat - degrees)], [place.lon + wide, Math.min(84, place.lat + degrees)]];
  }).concat(borders.map(border => [border.lon, border.lat]));
  const shape = points.length ? { type: "MultiPoint", coordinates: points } : { type: "FeatureCollection", features: lands };
  return geoMercator().fitExtent([[10, 10], [WIDTH - 10, HEIGHT - 10]], shape);
}
