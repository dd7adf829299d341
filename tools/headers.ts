/**
 * The headers that the page is served with; `vite preview` sends them, and any other server should.
 * The page talks to its own origin only, runs one inline script and has no inline style. Each header
 * is explained in `docs/security.md`.
 */
import { createHash } from 'node:crypto';
import { KEYS } from '../src/core/view/view-url.ts';

const ASKING = JSON.stringify(KEYS.filter((key) => key !== 'v'));

/**
 * The one script inside the page: it marks a document whose address asks for another view than the
 * opening shows, before that is drawn, and one whose address asks for another wave. A version alone asks
 * for nothing. It also asks for the records before the page's own script has been read, unless those of
 * another wave are wanted: whoever runs no script has no use for them.
 */
export const MARK_ASKED =
  '{const{dataset:d}=document.documentElement,q=new URLSearchParams(location.search);' +
  `if(q.get('day')===d.day)q.delete('day');if(q.get('wave')===d.wave)q.delete('wave');` +
  `if(${ASKING}.some(k=>q.has(k)))d.asked='';` +
  "if(q.has('wave'))d.other='';else document.head.append(" +
  "Object.assign(document.createElement('link')," +
  "{rel:'preload',as:'fetch',crossOrigin:'',href:d.records}))}";

const hashOf = (script: string) =>
  `'sha256-${createHash('sha256').update(script).digest('base64')}'`;

/** Content-Security-Policy, directive by directive. */
const CONTENT_SECURITY_POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': `'self' ${hashOf(MARK_ASKED)}`,
  // Styles set from scripts (`element.style`) are allowed; style elements and attributes are not.
  'style-src': "'self'",
  // blob: and data: for the pictures that a snapshot is made of.
  'img-src': "'self' blob: data:",
  'font-src': "'self' data:",
  'connect-src': "'self'",
  // MapLibre's worker is a file of our own; by itself it would want blob: (src/map/worker.ts).
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** Features the page asks nothing of; it copies a link to the clipboard when asked to. */
const PERMISSIONS_POLICY: Readonly<Record<string, string>> = {
  accelerometer: '()',
  camera: '()',
  'clipboard-write': '(self)',
  'display-capture': '()',
  geolocation: '()',
  gyroscope: '()',
  microphone: '()',
  payment: '()',
  usb: '()',
};

const join = (parts: Readonly<Record<string, string>>, between: string, separator: string) =>
  Object.entries(parts)
    .map(([name, value]) => `${name}${between}${value}`)
    .join(separator);

/** Header names and values, for any server. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': join(CONTENT_SECURITY_POLICY, ' ', '; '),
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': join(PERMISSIONS_POLICY, '=', ', '),
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
