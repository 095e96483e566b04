/** SHA-256 of a well-formed text in UTF-8, 32 bytes. Here because `shared` runs where no crypto library is at hand. */
export function sha256(text: string): Uint8Array {
  const message = padded(utf8(text))
  const state = Uint32Array.from(START)
  const words = new Uint32Array(64)
  for (let at = 0; at < message.length; at += 64) {
    for (let i = 0; i < 16; i++) words[i] = bigEndian(message, at + 4 * i)
    for (let i = 16; i < 64; i++) {
      const [a, b] = [word(words, i - 15), word(words, i - 2)]
      const s0 = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3)
      const s1 = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10)
      words[i] = word(words, i - 16) + s0 + word(words, i - 7) + s1
    }
    mix(state, words)
  }
  return Uint8Array.from({ length: 32 }, (_, i) => word(state, i >> 2) >>> (24 - 8 * (i & 3)))
}

function mix(state: Uint32Array, words: Uint32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state
  for (let i = 0; i < 64; i++) {
    const s1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)
    const first = (h + s1 + ((e & f) ^ (~e & g)) + word(ROUNDS, i) + word(words, i)) | 0
    const s0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)
    const second = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    ;[h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0]
  }
  for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) state[i] = word(state, i) + value
}

function padded(bytes: readonly number[]): Uint8Array {
  const message = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64)
  message.set(bytes)
  message[bytes.length] = 0x80
  const bits = bytes.length * 8
  for (let i = 1; i <= 8; i++) message[message.length - i] = Math.floor(bits / 256 ** (i - 1)) % 256
  return message
}

function utf8(text: string): readonly number[] {
  const bytes: number[] = []
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0
    if (code < 0x80) bytes.push(code)
    else if (code < 0x800) bytes.push(0xc0 | (code >> 6), tail(code))
    else if (code < 0x10000) bytes.push(0xe0 | (code >> 12), tail(code >> 6), tail(code))
    else bytes.push(0xf0 | (code >> 18), tail(code >> 12), tail(code >> 6), tail(code))
  }
  return bytes
}

function tail(bits: number): number {
  return 0x80 | (bits & 0x3f)
}

function bigEndian(bytes: Uint8Array, at: number): number {
  return [0, 1, 2, 3].reduce((value, i) => (value << 8) | (bytes[at + i] ?? 0), 0)
}

function turned(value: number, bits: number): number {
  return (value >>> bits) | (value << (32 - bits))
}

function word(words: Uint32Array, i: number): number {
  return words[i] ?? 0
}

/** The standard's own constants: fractions of the square and cube roots of the first primes. */
const PRIMES = primes(64)
const START = Uint32Array.from(PRIMES.slice(0, 8), (prime) => fraction(Math.sqrt(prime)))
const ROUNDS = Uint32Array.from(PRIMES, (prime) => fraction(Math.cbrt(prime)))

function primes(count: number): readonly number[] {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}

function fraction(root: number): number {
  return Math.floor((root - Math.floor(root)) * 2 ** 32)
}
