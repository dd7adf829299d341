import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../tools/geodata/json-schema.ts';

const FOLDER = fileURLToPath(new URL('../../geodata/schema/', import.meta.url));

/** As `npm run format` leaves it, so that formatting the project does not make the file stale. */
const pretty = (text: string) =>
  format(text, { parser: 'json', singleQuote: true, printWidth: 100 });

const schemas = Object.entries(jsonSchemas());

if (process.env['UPDATE']) {
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, text] of schemas) writeFileSync(FOLDER + name, await pretty(text));
}

describe('geodata/schema', () => {
  test.each(schemas)('%s is what the decoder asks for (UPDATE=1 writes it)', async (name, text) => {
    expect(readFileSync(FOLDER + name, 'utf8')).toBe(await pretty(text));
  });

  test('holds no schema that nothing makes', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(schemas.map(([name]) => name).sort());
  });
});
