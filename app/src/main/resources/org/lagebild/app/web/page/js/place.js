// How exactly a place is known: a spot, an area around a point, only a country, or nothing that a map can show.
import { code, state, t } from "./words.js";

const SPOTS = new Set(["range", "base", "city"]);

export function sort(places) {
  const found = { spots: [], areas: [], countries: [], unknown: [] };
  for (const place of places ?? []) {
    if (place.kind === "country") { if (place.country) found.countries.push(place.country); else found.unknown.push(place); }
    else if (place.lat === undefined || place.lat === null) { if (place.country) found.countries.push(place.country); else found.unknown.push(place); }
    else if (SPOTS.has(place.kind)) found.spots.push(place);
    else found.areas.push(place);
  }
  found.countries = [...new Set(found.countries)];
  return found;
}

export const isPlaced = found => found.spots.length + found.areas.length + found.countries.length > 0;

export const label = place => place.country && place.kind !== "country" && !SPOTS_IN_NAME(place)
  ? `${place.name} (${state(place.country)})` : place.name;

const SPOTS_IN_NAME = place => place.name.includes(state(place.country));

export const kind = place => code("place", place.kind ?? "unknown");

export const reach = place => place.radius_km ? t("place.reach", Math.round(place.radius_km)) : t("place.open");
