import { brotliCompressSync, constants } from 'node:zlib';

/**
 * Bytes after brotli at its best, as a server sends a file that it compressed once.
 * @param {Buffer} body
 * @returns {number}
 */
export function brotliBytes(body) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  };
  return brotliCompressSync(body, { params }).length;
}
