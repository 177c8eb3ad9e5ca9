/** SHA-256 (FIPS 180-4) of bytes that come in pieces, for files too long to be held whole; WebCrypto takes whole ones only. */

const fraction = (x: number): number => Math.floor((x - Math.floor(x)) * 2 ** 32)

const primes = (n: number): number[] => {
  const found: number[] = []
  for (let candidate = 2; found.length < n; candidate += 1)
    if (found.every((prime) => candidate % prime !== 0)) found.push(candidate)
  return found
}

/** Fractional parts of the cube roots, and square roots, of the first primes. */
const rounds = Int32Array.from(primes(64), (prime) => fraction(Math.cbrt(prime)))
const initial = Int32Array.from(primes(8), (prime) => fraction(Math.sqrt(prime)))

const blockBytes = 64

export class Sha256 {
  private readonly state = initial.slice()
  private readonly words = new Int32Array(64)
  private readonly block = new Uint8Array(blockBytes)
  private filled = 0
  private bytes = 0

  add(piece: Uint8Array): this {
    this.bytes += piece.length
    let at = 0
    if (this.filled > 0) {
      at = Math.min(blockBytes - this.filled, piece.length)
      this.block.set(piece.subarray(0, at), this.filled)
      this.filled += at
      if (this.filled < blockBytes) return this
      this.mix(this.block, 0)
      this.filled = 0
    }
    for (; at + blockBytes <= piece.length; at += blockBytes) this.mix(piece, at)
    this.block.set(piece.subarray(at))
    this.filled = piece.length - at
    return this
  }

  /** The hash in lower-case hexadecimal; nothing can be added after it. */
  hex(): string {
    const bits = this.bytes * 8
    const padding = new Uint8Array(((this.filled < 56 ? 56 : 120) - this.filled) | 0)
    padding[0] = 0x80
    const length = new Uint8Array(8)
    const view = new DataView(length.buffer)
    view.setUint32(0, Math.floor(bits / 2 ** 32))
    view.setUint32(4, bits >>> 0)
    this.add(padding).add(length)
    return Array.from(this.state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
  }

  private mix(bytes: Uint8Array, at: number): void {
    const { words: w, state } = this
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, blockBytes)
    for (let i = 0; i < 16; i += 1) w[i] = view.getInt32(i * 4)
    for (let i = 16; i < 64; i += 1) {
      const x = w[i - 15] as number
      const y = w[i - 2] as number
      const s0 = ((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)
      const s1 = ((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10)
      w[i] = ((w[i - 16] as number) + s0 + (w[i - 7] as number) + s1) | 0
    }
    let [a, b, c, d, e, f, g, h] = state as Iterable<number> as Eight
    for (let i = 0; i < 64; i += 1) {
      const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
      const t1 = (h + s1 + ((e & f) ^ (~e & g)) + (rounds[i] as number) + (w[i] as number)) | 0
      const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
      const t2 = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + t1) | 0
      d = c
      c = b
      b = a
      a = (t1 + t2) | 0
    }
    const sums = [a, b, c, d, e, f, g, h]
    for (let i = 0; i < 8; i += 1) state[i] = (state[i] as number) + (sums[i] as number)
  }
}

type Eight = [number, number, number, number, number, number, number, number]
