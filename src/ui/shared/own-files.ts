/** Files of the app itself that are loaded when they are needed, each fetched once and kept. */

/** A file could not be loaded; trying again may help. */
export class FileFailed extends Error {}

const kept = new Map<string, Promise<unknown>>();

/** What a file holds; a failure is not kept, so that the next call tries again. */
export function keep<T>(url: string, read: (file: Response) => Promise<T>): Promise<T> {
  const known = kept.get(url);
  // The same address is always read the same way.
  if (known) return known as Promise<T>;
  const loading = load(url, read);
  kept.set(url, loading);
  loading.catch(() => kept.delete(url));
  return loading;
}

async function load<T>(url: string, read: (file: Response) => Promise<T>): Promise<T> {
  try {
    const response = await fetch(new URL(url, document.baseURI));
    if (!response.ok) throw new FileFailed(`${url}: expected status 200, got ${response.status}`);
    return await read(response);
  } catch (error) {
    if (error instanceof FileFailed) throw error;
    throw new FileFailed(`${url}: ${String(error)}`, { cause: error });
  }
}
