/** Bytes in a row, the more significant first, as fonts write them. */
export class Bytes {
  #bytes: number[] = [];

  get length(): number {
    return this.#bytes.length;
  }

  uint8(value: number): this {
    this.#bytes.push(value & 0xff);
    return this;
  }

  uint16(value: number): this {
    return this.uint8(value >> 8).uint8(value);
  }

  int16(value: number): this {
    return this.uint16(Math.round(value));
  }

  uint32(value: number): this {
    return this.uint16(value >>> 16).uint16(value);
  }

  /** Letters of ASCII. */
  text(text: string): this {
    for (const character of text) this.uint8(character.charCodeAt(0));
    return this;
  }

  append(other: Bytes): this {
    // One by one: a call has room for so many arguments only.
    for (const byte of other.#bytes) this.#bytes.push(byte);
    return this;
  }

  /** Zeros up to a multiple of so many bytes. */
  pad(multiple: number): this {
    while (this.length % multiple !== 0) this.uint8(0);
    return this;
  }

  /** The sum of its numbers of four bytes, in four bytes. */
  sum(): number {
    const view = new DataView(Uint8Array.from(this.#bytes).buffer);
    let sum = 0;
    for (let at = 0; at + 3 < view.byteLength; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
    return sum;
  }

  /** @param mend changes the copy that is given back */
  toUint8Array(mend: (view: DataView) => void): Uint8Array {
    const bytes = Uint8Array.from(this.#bytes);
    mend(new DataView(bytes.buffer));
    return bytes;
  }
}
