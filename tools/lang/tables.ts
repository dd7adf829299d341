/** The tables of a language: `lang/<code>/tables.json`, checked, as TypeScript. */
import * as v from 'valibot';

const word = v.pipe(v.string(), v.nonEmpty('a word'));
const words = (count: number) => v.pipe(v.array(word), v.length(count, `${String(count)} words`));

const TablesSchema = v.strictObject({
  months: words(12),
  monthsOf: v.exactOptional(words(12)),
  monthsOfNight: v.exactOptional(words(12)),
  shortMonths: words(12),
  weekdays: words(7),
  shortWeekdays: words(7),
  numbers: v.pipe(v.array(word), v.minLength(2, 'words from none on')),
  grouping: word,
  decimal: word,
  stopWords: v.array(word),
  endings: v.array(word),
  ungrouped: v.pipe(v.number(), v.minValue(3, 'a number of digits, from 3')),
});

/**
 * The fields of a locale that are tables. A form of the months that is not given is that before it.
 * @throws Error with path and field, where a table is not as it should be
 */
export function tablesOf(path: string, json: unknown): string {
  const { success, output, issues } = v.safeParse(TablesSchema, json);
  if (!success) {
    const [first] = issues;
    const field = v.getDotPath(first) ?? '';
    throw new Error(`${path}, ${field}: expected ${first.expected ?? ''}; got ${first.received}`);
  }
  const { months, monthsOf, monthsOfNight, ...others } = output;
  const rows = Object.entries(others).map(
    ([name, value]) => `  ${name}: ${JSON.stringify(value)},\n`,
  );
  const given = (name: string, list: readonly string[] | undefined, before: string) =>
    `  ${name}: ${list ? JSON.stringify(list) : before},\n`;
  const of = monthsOf ? `const monthsOf = ${JSON.stringify(monthsOf)};\n` : '';
  return [
    `const months = ${JSON.stringify(months)};\n${of}\n`,
    'const tables: Tables = {\n  months,\n',
    given('monthsOf', undefined, monthsOf ? 'monthsOf' : 'months'),
    given('monthsOfNight', monthsOfNight, monthsOf ? 'monthsOf' : 'months'),
    ...rows,
    '};\n',
  ].join('');
}
