/** The app in a language that is two fifths longer: `npx vite build --config tests/long-words/vite.config.ts`. */
import { defineConfig, mergeConfig } from 'vite';
import app from '../../vite.config.ts';
import { longWords } from './plugin.ts';

const OWN = { plugins: [longWords()], build: { outDir: 'dist-long' } };

export default defineConfig(mergeConfig(app, OWN));
