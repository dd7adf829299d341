// Writes src/core/words from lang/*.json. The test that checks the modules writes them when it is told to.
import { spawnSync } from 'node:child_process';

const command = ['vitest', 'run', '--project', 'house', 'tests/house/words.test.ts'];
const env = { ...process.env, UPDATE: '1' };
const { status } = spawnSync('npx', command, { stdio: 'inherit', env });
process.exitCode = status ?? 1;
