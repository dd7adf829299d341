import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { noWords } from './tools/lint/no-words.mjs';

/** The files that may run an effect, each with its reason: docs/decisions/0001. */
const MAY_USE_EFFECTS = [
  'src/ui/map/MapView.svelte',
  'src/ui/map/SceneView.svelte',
  'src/state/url.svelte.ts',
  'src/state/playback.svelte.ts',
  'src/ui/panel/unhurried.svelte.ts',
];

const NO_EFFECTS = [
  'error',
  {
    selector: "CallExpression[callee.name='$effect'], MemberExpression[object.name='$effect']",
    message: 'Derive instead of synchronising. Effects live in the files of MAY_USE_EFFECTS only.',
  },
];

/** Parts of the session that are taken once stay as they were when the records of other years come. */
const NOTHING_KEPT = {
  selector: [
    "VariableDeclarator[id.type='ObjectPattern'][init.name='session']",
    "VariableDeclarator[init.callee.name='getSession'][id.type='ObjectPattern']",
    "VariableDeclarator[init.type='MemberExpression'][init.object.name='session']",
  ]
    .map((declarator) => `SvelteScriptElement > VariableDeclaration > ${declarator}`)
    .join(', '),
  message: 'Derive it, or say with untrack that it is meant as it is now.',
};

/** Parts whose words stand in `lang`: a list that grows. */
const WORDLESS = ['src/**'];

/** Their words stay English: what the build says of data, and values and columns inside files. */
const ENGLISH_DATA = [
  'src/core/{format,encode}/**',
  'src/core/{base/problem,time/when}.ts',
  'src/core/export/{acled,bibtex,geojson-read,linked-places,place-tables,ris,table,tables,tables-read}.ts',
];

const NO_WORDS = [
  'error',
  {
    // Of the project, of faces and formats; units and keys that stand beside a space.
    names: [
      'Tolqyn',
      ...[
        'Source Sans 3',
        'Source Serif 4',
        'Source Serif 4 Italic',
        'system-ui, sans-serif',
        'Georgia, serif',
      ],
      ...['Linked Places', 'MultiPoint', 'Point'],
      ...['ms', 'px', ' latin', ' cyrillic', 'region '],
    ],
    attributes: ['class', 'aria-labelledby', 'type', '@type'],
    // Errors speak to whoever runs or builds the page; queries, and words of MapLibre's, are no words.
    calls: [
      'Error',
      'FileFailed',
      'WaveFailed',
      'WorkerMissing',
      'MediaQuery',
      'closest',
      'matchMedia',
      'startsWith',
    ],
  },
];

/** Files that an old Node reads before it can be told that it is too old. */
const OLD_NODE_FILES = ['tools/start.mjs', 'tools/test.mjs', 'tools/lib/node-version.mjs'];

const OLD_NODE_SYNTAX = [
  'error',
  ...[
    ['ChainExpression', '?.'],
    ["LogicalExpression[operator='??']", '??'],
    ['AssignmentExpression[operator=/[|&?]{2}=/]', 'logical assignment'],
    ['Program > ExpressionStatement > AwaitExpression', 'await at top level'],
    ['Literal[value=/^node:/]', 'node: in an import'],
    ['PropertyDefinition', 'class fields'],
  ].map(([selector, what]) => ({
    selector,
    message: `An old Node must get through this file to its own error message: no ${what}.`,
  })),
];

export default defineConfig(
  {
    ignores: [
      'dist/',
      'dist-long/',
      'dist-waves/',
      'public/',
      'test-results/',
      'playwright-report/',
      '**/node_modules/',
      // Made by tools: no code to review there.
      'src/assets/',
      'src/core/words/made/',
      'src/core/base/languages.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  ts.configs.recommendedTypeChecked,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig },
    },
  },
  {
    rules: {
      eqeqeq: 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'svelte/no-at-html-tags': 'error',
      // State is replaced, never mutated: a Set, Map or URL in these files is a plain value.
      'svelte/prefer-svelte-reactivity': 'off',
      // TypeScript reports unused names (noUnusedLocals); one report is enough.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**'],
    languageOptions: { globals: globals.browser },
    rules: { 'no-restricted-syntax': NO_EFFECTS },
  },
  {
    // The opening is rendered once.
    files: ['src/ui/**/*.svelte'],
    rules: { 'no-restricted-syntax': [...NO_EFFECTS, NOTHING_KEPT] },
  },
  {
    files: WORDLESS,
    ignores: ENGLISH_DATA,
    plugins: { words: { rules: { 'no-words': noWords } } },
    rules: { 'words/no-words': NO_WORDS },
  },
  { files: ['tests/gallery/**'], languageOptions: { globals: globals.browser } },
  { files: MAY_USE_EFFECTS, rules: { 'no-restricted-syntax': 'off' } },
  {
    // In markup the linter takes events and component instances for `any`; svelte-check does not.
    files: ['**/*.svelte'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // A table of cases is long without being complicated, and so is a component.
    files: ['tests/**', '**/*.svelte'],
    rules: { 'max-lines-per-function': 'off' },
  },
  {
    // Node runs these as they are.
    files: ['**/*.js', '**/*.mjs', '**/*.cjs', 'vitest.config.ts'],
    languageOptions: { globals: globals.node },
  },
  {
    // They stand outside tsconfig.json: no types to ask for.
    files: ['**/*.js', '**/*.cjs', 'tools/ground/**', 'vitest.config.ts'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false, project: null } },
    rules: { '@typescript-eslint/switch-exhaustiveness-check': 'off' },
  },
  // Parts of these run in the page that is measured.
  { files: ['tools/bench/**'], languageOptions: { globals: globals.browser } },
  { files: OLD_NODE_FILES, rules: { 'no-restricted-syntax': OLD_NODE_SYNTAX } },
);
