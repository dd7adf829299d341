import mapshaper from 'mapshaper';

/**
 * Runs mapshaper in memory.
 * @param {string} commands mapshaper command line, without the program's name
 * @param {Record<string, object>} inputs GeoJSON by file name
 * @returns {Promise<Record<string, any>>} features by output file name, without extension
 */
export async function runMapshaper(commands, inputs) {
  const files = Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const outputs = await mapshaper.applyCommands(commands, files);
  return Object.fromEntries(
    Object.entries(outputs).map(([name, text]) => [
      name.replace(/\.\w+$/, ''),
      featuresOf(JSON.parse(String(text))),
    ]),
  );
}

/**
 * mapshaper writes a GeometryCollection when a layer has no attributes.
 * @param {any} value
 */
function featuresOf(value) {
  if (value.type === 'FeatureCollection') return value.features;
  return value.geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry }));
}
