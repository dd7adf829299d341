/** The app with a second wave beside that of the project: `npm run build:waves`. */
import { defineConfig, mergeConfig } from 'vite';
import app from '../../vite.config.ts';

// Read when the build begins.
process.env['WAVES'] = 'tests/waves/waves.json';

export default defineConfig(mergeConfig(app, { build: { outDir: 'dist-waves' } }));
