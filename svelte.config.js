import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

export default {
  // TypeScript's type syntax Svelte strips by itself; nothing here needs a script preprocessor.
  preprocess: vitePreprocess({ script: false }),
  compilerOptions: { runes: true },
};
