/** Numbers packed bit by bit, most significant first. */
export class BitWriter {
  readonly #bits: number[] = [];

  /** Writes `value` in `width` bits; a value that does not fit is a programming error. */
  write(value: number, width: number): void {
    if (!Number.isInteger(value) || value < 0 || value >= 2 ** width) {
      throw new RangeError(`${value} does not fit in ${width} bits`);
    }
    for (let bit = width - 1; bit >= 0; bit--) this.#bits.push(Math.floor(value / 2 ** bit) % 2);
  }

  /** The bits so far, padded with zeros to whole bytes. */
  bytes(): Uint8Array {
    const bytes = new Uint8Array(Math.ceil(this.#bits.length / 8));
    this.#bits.forEach((bit, i) => {
      bytes[i >> 3] = (bytes[i >> 3] ?? 0) | (bit << (7 - (i & 7)));
    });
    return bytes;
  }
}

export class BitReader {
  readonly #bytes: Uint8Array;
  #position = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Reads `width` bits; undefined past the end. */
  read(width: number): number | undefined {
    if (this.#position + width > this.#bytes.length * 8) return undefined;
    let value = 0;
    for (let i = 0; i < width; i++) {
      const byte = this.#bytes[this.#position >> 3] ?? 0;
      value = value * 2 + ((byte >> (7 - (this.#position & 7))) & 1);
      this.#position++;
    }
    return value;
  }

  /** Whole bytes after the bits read so far; undefined where the padding between is not zero. */
  rest(): Uint8Array | undefined {
    const padding = (8 - (this.#position & 7)) & 7;
    if (this.read(padding) !== 0) return undefined;
    return this.#bytes.subarray(this.#position >> 3);
  }
}
