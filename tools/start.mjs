// `npm start`: installs what is missing, builds, serves the production build, prints its address.
// Written in the syntax of Node 12 up to the version check; the work is in lib/serve.mjs.

import { requireNode } from './lib/node-version.mjs';

requireNode();
void import('./lib/serve.mjs').then((module) => module.main());
