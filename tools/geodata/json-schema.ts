/** The schemas of `geodata/` as JSON Schema: an editor that knows them warns while one types. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { FILE_SCHEMAS } from '../../src/core/format/files.ts';

/**
 * File name to text of every schema in `geodata/schema/`. What JSON Schema cannot say (dates that
 * exist, references that resolve) is left to the build.
 */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(FILE_SCHEMAS).map(([name, schema]) => {
      const json = {
        $schema: 'http://json-schema.org/draft-07/schema#',
        title: `geodata: ${name}`,
        ...toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input' }),
      };
      return [`${name}.schema.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}
