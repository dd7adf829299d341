// `npm test`: installs what is missing, finds a browser, runs every check, ends with one line of counts.
// Written in the syntax of Node 12 up to the version check; the work is in lib/checks.mjs.

import { requireNode } from './lib/node-version.mjs';

requireNode();
void import('./lib/checks.mjs').then((module) => module.main());
