/** The first bytes of pictures: enough for who reads headers, nothing for who decodes. */
export function png(width: number, height: number, more: Uint8Array = Buffer.alloc(12)): Buffer {
  const header = Buffer.alloc(33)
  header.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])
  header.write('IHDR', 12, 'latin1')
  header.writeUInt32BE(width, 16)
  header.writeUInt32BE(height, 20)
  header.set([8, 6, 0, 0, 0], 24)
  return Buffer.concat([header, more])
}

export function jpeg(width: number, height: number, before: readonly number[] = []): Buffer {
  const frame = [0xff, 0xc0, 0, 11, 8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0]
  return Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, ...before, ...frame, 0xff, 0xd9])
}

export function gif(width: number, height: number, frames: number, version = 'GIF89a'): Buffer {
  const head = Buffer.alloc(13)
  head.write(version, 'latin1')
  head.writeUInt16LE(width, 6)
  head.writeUInt16LE(height, 8)
  const frame = Buffer.from([0x21, 0xf9, 1, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 1, 0, 0])
  return Buffer.concat([head, ...Array.from({ length: frames }, () => frame), Buffer.from([0x3b])])
}

export function webp(form: 'VP8 ' | 'VP8L' | 'VP8X', width: number, height: number): Buffer {
  const data = Buffer.alloc(40)
  data.write('RIFF', 0, 'latin1')
  data.writeUInt32LE(data.length - 8, 4)
  data.write(`WEBP${form}`, 8, 'latin1')
  if (form === 'VP8 ') {
    data.set([0x9d, 0x01, 0x2a], 23)
    data.writeUInt16LE(width, 26)
    data.writeUInt16LE(height, 28)
  } else if (form === 'VP8L') {
    data[20] = 0x2f
    data.writeUInt32LE(((width - 1) | ((height - 1) << 14)) >>> 0, 21)
  } else {
    data.writeUIntLE(width - 1, 24, 3)
    data.writeUIntLE(height - 1, 27, 3)
  }
  return data
}
