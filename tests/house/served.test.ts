import { Linter } from 'eslint';
import { describe, expect, test } from 'vitest';
import { HEADERS } from '../../tools/headers.ts';
import { read } from './files.ts';

describe('the served headers', () => {
  const policy = new Map(
    (HEADERS['Content-Security-Policy'] ?? '').split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources] as const;
    }),
  );

  test('allow no inline script but hashed ones, no eval, and no other origin', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    for (const [name, sources] of policy) {
      for (const source of sources) {
        expect(source, name).toMatch(/^('self'|'none'|'sha256-[\w+/=]+'|blob:|data:)$/);
      }
    }
    const scripts = ['script-src', 'worker-src', 'connect-src'].flatMap((name) => policy.get(name));
    expect(scripts.filter((source) => source === 'blob:' || source === 'data:')).toEqual([]);
  });

  test('leave plugins, frames, forms and bases to nobody', () => {
    for (const name of ['base-uri', 'form-action', 'frame-ancestors']) {
      expect(policy.get(name), name).toEqual(["'none'"]);
    }
    // Without a directive of their own they fall back on default-src.
    for (const name of ['object-src', 'frame-src', 'media-src'])
      expect(policy.has(name)).toBe(false);
  });

  test('are explained one by one', () => {
    const text = read('docs/security.md');
    for (const name of [...Object.keys(HEADERS), ...policy.keys()]) expect(text).toContain(name);
  });
});

describe('what is said to an old browser', () => {
  const script = read('public/old-browser.js');

  test('is written in JavaScript that an old browser reads', () => {
    const languageOptions = { ecmaVersion: 5, sourceType: 'script' } as const;
    expect(new Linter().verify(script, [{ languageOptions }])).toEqual([]);
    // The test can fail: a newer script does.
    expect(new Linter().verify('const a = () => 1;', [{ languageOptions }])).not.toEqual([]);
  });

  test('comes before the page’s own script', () => {
    const page = read('index.html');
    const at = page.indexOf('old-browser.js');
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(page.indexOf('src/main.ts'));
  });
});
