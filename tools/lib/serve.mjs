// The work of `npm start`.

import { Obstacle, ROOT, npm, prepare, run } from './environment.mjs';

const DEFAULT_PORT = 4173;

export function main() {
  return run(async () => {
    const port = wantedPort();
    await prepare();
    const status = await npm(['run', '--silent', 'build']);
    if (status !== 0) throw new Obstacle('The build failed; see above.');
    await serve(port);
  });
}

function wantedPort() {
  const text = process.env.PORT ?? String(DEFAULT_PORT);
  const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
  if (port > 0 && port < 65536) return port;
  throw new Obstacle(`PORT is «${text}»; expected a number from 1 to 65535.`);
}

/**
 * Serves dist with the headers of vite.config.ts; a taken port takes the next one.
 * @param {number} port
 */
async function serve(port) {
  // Here and not above: before `prepare` there may be no Vite.
  const { preview } = await import('vite');
  const server = await preview({
    root: ROOT,
    logLevel: 'warn',
    preview: { port, strictPort: false, open: false },
  });
  const address = server.resolvedUrls?.local[0];
  console.log(`Tolqyn is at ${address ?? `port ${String(port)}`} (Ctrl-C stops it)`);
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => void server.close().finally(() => process.exit(0)));
  }
}
