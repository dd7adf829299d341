import type { LinkNotice } from '../core/view/view-url.ts';

/** Something the reader should know; a union, so that each has its wording in every language. */
export type Notice =
  | LinkNotice
  | {
      readonly kind: 'map-unavailable';
      readonly reason: 'webgl' | 'worker' | 'context-lost' | 'script';
    }
  | { readonly kind: 'ground-missing'; readonly file: string }
  | { readonly kind: 'other-years-missing' }
  | { readonly kind: 'link-copied' }
  | { readonly kind: 'link-not-copied'; readonly link: string };
